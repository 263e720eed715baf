/** The front door of the solver: a caseload goes in, a plan that keeps every rule comes out. */
@NullMarked
package nl.planhorizon.solver;

import org.jspecify.annotations.NullMarked;
