/** What became of hearings whose day has come, and how often nobody came. */
@NullMarked
package nl.planhorizon.api.attendance;

import org.jspecify.annotations.NullMarked;
