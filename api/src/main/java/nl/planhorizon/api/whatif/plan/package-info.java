/** Scenarios as real plans, beside the plan of their base; the command and studies share it. */
@NullMarked
package nl.planhorizon.api.whatif.plan;

import org.jspecify.annotations.NullMarked;
