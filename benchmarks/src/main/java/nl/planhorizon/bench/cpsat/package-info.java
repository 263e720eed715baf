/** The same planning as a model for OR-Tools CP-SAT. */
@NullMarked
package nl.planhorizon.bench.cpsat;

import org.jspecify.annotations.NullMarked;
