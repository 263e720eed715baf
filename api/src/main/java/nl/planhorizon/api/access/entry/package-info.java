/** The entrance: signing in, and the answers to whoever is not let in. */
@NullMarked
package nl.planhorizon.api.access.entry;

import org.jspecify.annotations.NullMarked;
