/** Who and what a hearing needs: officers, interpreters, companions, locations, rooms. */
@NullMarked
package nl.planhorizon.solver.domain.resources;

import org.jspecify.annotations.NullMarked;
