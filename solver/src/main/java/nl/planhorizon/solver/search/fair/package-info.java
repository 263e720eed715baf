/** Fair order: exchanges until no overtake is unexplained. */
@NullMarked
package nl.planhorizon.solver.search.fair;

import org.jspecify.annotations.NullMarked;
