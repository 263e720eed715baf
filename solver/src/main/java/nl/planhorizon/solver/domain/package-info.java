/** Immutable facts: the caseload that goes in and the plan that comes out. */
@NullMarked
package nl.planhorizon.solver.domain;

import org.jspecify.annotations.NullMarked;
