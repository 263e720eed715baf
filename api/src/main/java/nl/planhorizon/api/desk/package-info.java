/** What planners do to the working plan: move, unplan, pin, undo; each checked by the same rules. */
@NullMarked
package nl.planhorizon.api.desk;

import org.jspecify.annotations.NullMarked;
