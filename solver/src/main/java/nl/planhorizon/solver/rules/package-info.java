/** The rules of the catalogue as constraint streams: the official score of a plan. */
@NullMarked
package nl.planhorizon.solver.rules;

import org.jspecify.annotations.NullMarked;
