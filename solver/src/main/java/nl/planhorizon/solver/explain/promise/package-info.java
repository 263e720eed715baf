/** The priority cases that miss their planning horizon, and why. */
@NullMarked
package nl.planhorizon.solver.explain.promise;

import org.jspecify.annotations.NullMarked;
