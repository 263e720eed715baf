package nl.planhorizon.solver.desk.books;

import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.facts.common.Place;

/**
 * A hearing of a case by numbers.
 *
 * @param dossier whose hearing
 * @param hearing the hearing itself
 * @param place where
 * @param sessions session numbers on the axis, in time order
 * @param location location number
 * @param officer officer number
 * @param mentor number of the mentor who sits in, or -1
 * @param interpreter interpreter number, or -1
 * @param room room number
 */
public record Seat(
        Dossier dossier,
        Hearing hearing,
        Place place,
        int[] sessions,
        int location,
        int officer,
        int mentor,
        int interpreter,
        int room) {

    public int firstDay() {
        return sessions[0] >> 1;
    }

    public int lastDay() {
        return sessions[sessions.length - 1] >> 1;
    }
}
