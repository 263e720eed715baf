/** What bounds a plan beyond one hearing: officers' weeks, sessions held back, week targets, and rules a hearing breaks by itself. */
@NullMarked
package nl.planhorizon.solver.facts.limits;

import org.jspecify.annotations.NullMarked;
