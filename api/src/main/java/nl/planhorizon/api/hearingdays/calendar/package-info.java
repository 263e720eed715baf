/** Calendars of officers, interpreters and rooms, to subscribe to by a secret link. */
@NullMarked
package nl.planhorizon.api.hearingdays.calendar;

import org.jspecify.annotations.NullMarked;
