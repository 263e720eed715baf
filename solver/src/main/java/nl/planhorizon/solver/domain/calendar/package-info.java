/** Days, sessions and availability. */
@NullMarked
package nl.planhorizon.solver.domain.calendar;

import org.jspecify.annotations.NullMarked;
