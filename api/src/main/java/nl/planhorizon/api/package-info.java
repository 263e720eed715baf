/** Placeholder. */
@NullMarked
package nl.planhorizon.api;

import org.jspecify.annotations.NullMarked;
