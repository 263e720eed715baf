/** A forecast in the making: the weeks of a base, which changes may alter before it is run. */
@NullMarked
package nl.planhorizon.solver.whatif.draft;

import org.jspecify.annotations.NullMarked;
