/** The independent audit: recomputes everything about a plan from the two files alone, sharing no code with the solver. */
@NullMarked
package nl.planhorizon.data.audit;

import org.jspecify.annotations.NullMarked;
