/** What one replication of a forecast keeps: the waiting cases, what is left of a week, and chance. */
@NullMarked
package nl.planhorizon.solver.forecast.state;

import org.jspecify.annotations.NullMarked;
