/** The side of the relaxation that offers: officers, interpreters and rooms sell where they fetch most. */
@NullMarked
package nl.planhorizon.solver.bound.supply;

import org.jspecify.annotations.NullMarked;
