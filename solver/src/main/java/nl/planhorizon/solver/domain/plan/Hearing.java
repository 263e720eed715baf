package nl.planhorizon.solver.domain.plan;

import java.time.LocalDate;
import java.util.List;
import nl.planhorizon.solver.domain.calendar.Session;
import org.jspecify.annotations.Nullable;

/**
 * A planned unit with its place: when, where, with whom.
 *
 * @param caseId id of the planned unit
 * @param sessions its sessions in time order; never empty
 * @param location location code
 * @param officer officer id
 * @param interpreter interpreter id, null exactly where the language is Dutch
 * @param room room id
 */
public record Hearing(
        String caseId,
        List<Session> sessions,
        String location,
        String officer,
        @Nullable String interpreter,
        String room) {

    public Hearing {
        sessions = sessions.size() == 1
                ? List.copyOf(sessions)
                : sessions.stream().sorted().toList();
        if (sessions.isEmpty()) {
            throw new IllegalArgumentException("Hearing of case " + caseId + " has no session.");
        }
    }

    public Session start() {
        return sessions.get(0);
    }

    public LocalDate firstDay() {
        return start().day();
    }

    public LocalDate lastDay() {
        return sessions.get(sessions.size() - 1).day();
    }
}
