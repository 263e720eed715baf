/** The proof of how good a plan is: a relaxation priced so that no plan can cost less. See docs/lower-bound.md. */
@NullMarked
package nl.planhorizon.solver.bound;

import org.jspecify.annotations.NullMarked;
