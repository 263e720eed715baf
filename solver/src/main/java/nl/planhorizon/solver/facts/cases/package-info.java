/** What follows for one case: its terms and horizon, its place in the order, its needs by day and what a day costs. */
@NullMarked
package nl.planhorizon.solver.facts.cases;

import org.jspecify.annotations.NullMarked;
