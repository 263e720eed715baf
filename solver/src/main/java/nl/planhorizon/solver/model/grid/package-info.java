/** The axes of the model: sessions as bits of long words, locations, people and their weeks. */
@NullMarked
package nl.planhorizon.solver.model.grid;

import org.jspecify.annotations.NullMarked;
