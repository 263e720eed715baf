/** How the plan is repaired after an event: what is proposed, and what becomes of the plan when somebody accepts it. */
@NullMarked
package nl.planhorizon.api.event.repair;

import org.jspecify.annotations.NullMarked;
