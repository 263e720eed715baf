/** What happens by day: typed events, and what they do to the facts. */
@NullMarked
package nl.planhorizon.api.event;

import org.jspecify.annotations.NullMarked;
