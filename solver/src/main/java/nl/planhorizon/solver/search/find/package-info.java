/** Where a hearing can go: all legal places of a unit, and the cheapest. */
@NullMarked
package nl.planhorizon.solver.search.find;

import org.jspecify.annotations.NullMarked;
