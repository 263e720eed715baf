/** Placeholder. */
@NullMarked
package nl.planhorizon.solver;

import org.jspecify.annotations.NullMarked;
