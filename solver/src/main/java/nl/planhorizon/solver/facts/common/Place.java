package nl.planhorizon.solver.facts.common;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.planhorizon.solver.domain.calendar.Session;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.resources.Interpreter;
import nl.planhorizon.solver.domain.resources.Location;
import nl.planhorizon.solver.domain.resources.Officer;
import nl.planhorizon.solver.domain.resources.Room;
import org.jspecify.annotations.Nullable;

/**
 * Where a case can be heard: a hearing without its case, with the things behind the ids.
 *
 * @param sessions sessions in time order; never empty
 * @param location where
 * @param officer who hears
 * @param interpreter who interprets, or null
 * @param room in which room
 */
public record Place(
        List<Session> sessions,
        Location location,
        Officer officer,
        @Nullable Interpreter interpreter,
        Room room) {

    public LocalDate firstDay() {
        return sessions.get(0).day();
    }

    public LocalDate lastDay() {
        return sessions.get(sessions.size() - 1).day();
    }

    /** Same sessions and location: for the applicant nothing changes. */
    public boolean isSameAppointment(Place other) {
        return sessions.equals(other.sessions) && location.code().equals(other.location.code());
    }

    /** Same in everything but the room. */
    public boolean isSameButRoom(Place other) {
        return isSameAppointment(other)
                && officer.equals(other.officer)
                && Objects.equals(interpreter, other.interpreter);
    }

    /** Whether location, people and room are the very same, not only of the same id. */
    @SuppressWarnings("ReferenceEquality")
    public boolean hasVerySameThings(Place other) {
        return location == other.location
                && officer == other.officer
                && interpreter == other.interpreter
                && room == other.room;
    }

    public Hearing toHearing(String caseId) {
        return new Hearing(
                caseId,
                sessions,
                location.code(),
                officer.id(),
                interpreter == null ? null : interpreter.id(),
                room.id());
    }
}
