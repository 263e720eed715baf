/** Placeholder. */
@NullMarked
package nl.planhorizon.data;

import org.jspecify.annotations.NullMarked;
