/** All places a case can be heard at, the legal ones with what they cost and the others with what is in the way. */
@NullMarked
package nl.planhorizon.solver.desk.places;

import org.jspecify.annotations.NullMarked;
