/** What a scenario may edit in a policy. */
@NullMarked
package nl.planhorizon.solver.whatif.edit;

import org.jspecify.annotations.NullMarked;
