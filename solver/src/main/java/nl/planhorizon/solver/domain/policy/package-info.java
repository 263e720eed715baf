/** The numbers and rule sets that steer a plan; data with a source, never code. */
@NullMarked
package nl.planhorizon.solver.domain.policy;

import org.jspecify.annotations.NullMarked;
