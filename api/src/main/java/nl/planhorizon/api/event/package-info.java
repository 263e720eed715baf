/** What happens by day: typed events, what they do to the facts, and how the plan is repaired. */
@NullMarked
package nl.planhorizon.api.event;

import org.jspecify.annotations.NullMarked;
