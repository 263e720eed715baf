/** What changes while a plan is made: cases that get, lose and change places. */
@NullMarked
package nl.planhorizon.solver.planning;

import org.jspecify.annotations.NullMarked;
