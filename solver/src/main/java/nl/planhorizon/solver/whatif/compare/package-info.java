/** Scenarios side by side: what came out of each, and by how much it differs. */
@NullMarked
package nl.planhorizon.solver.whatif.compare;

import org.jspecify.annotations.NullMarked;
