/** How a plan becomes cheaper: what is taken out together, who makes way for whom, who changes places with whom. */
@NullMarked
package nl.planhorizon.solver.search.improve;

import org.jspecify.annotations.NullMarked;
