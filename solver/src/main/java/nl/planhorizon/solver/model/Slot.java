package nl.planhorizon.solver.model;

import java.util.Arrays;

/**
 * A place by numbers.
 *
 * @param sessions session numbers in time order; shared, not to be changed
 * @param location location number
 * @param officer officer number
 * @param interpreter interpreter number, or -1
 * @param room number of the room within its location
 */
public record Slot(int[] sessions, int location, int officer, int interpreter, int room) {

    public int first() {
        return sessions[0];
    }

    public int last() {
        return sessions[sessions.length - 1];
    }

    public int firstDay() {
        return sessions[0] >> 1;
    }

    /** Same sessions and location. */
    public boolean isSameAppointment(Slot other) {
        return location == other.location
                && sessions[0] == other.sessions[0]
                && Arrays.equals(sessions, other.sessions);
    }

    /** Same in everything but the room. */
    public boolean isSameButRoom(Slot other) {
        return officer == other.officer && interpreter == other.interpreter && isSameAppointment(other);
    }

    public Slot withRoom(int other) {
        return new Slot(sessions, location, officer, interpreter, other);
    }

    public Slot withSessions(int[] other) {
        return new Slot(other, location, officer, interpreter, room);
    }

    public Slot withInterpreter(int other) {
        return new Slot(sessions, location, officer, other, room);
    }
}
