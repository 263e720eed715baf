/** What if: scenarios on a base, forecast or planned, compared, and the least that reaches a goal. */
@NullMarked
package nl.planhorizon.solver.whatif;

import org.jspecify.annotations.NullMarked;
