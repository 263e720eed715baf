/** The changes a scenario is made of, each with a name and dates. */
@NullMarked
package nl.planhorizon.solver.whatif.change;

import org.jspecify.annotations.NullMarked;
