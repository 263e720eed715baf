package nl.planhorizon.api.desk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.office.RefusedChangeException;
import nl.planhorizon.api.problem.InvalidException;
import nl.planhorizon.api.problem.ProblemError;
import nl.planhorizon.solver.desk.places.Wish;
import nl.planhorizon.solver.domain.calendar.Session;
import nl.planhorizon.solver.domain.plan.Hearing;
import org.jspecify.annotations.Nullable;

/**
 * Where a case is to be heard, as a program says it: wholly, or with officer or room left to the desk.
 *
 * @param sessions its sessions; where officer or room is left out, the first alone
 * @param location code of the location
 * @param officer id, or left out for whoever suits best
 * @param interpreter id, or left out for none; where officer or room is left out too, for whoever suits best
 * @param room id, or left out for whichever suits best
 * @param reason why, where it goes before older cases
 */
record Placement(
        @NotEmpty List<@NotNull Session> sessions,
        @NotBlank String location,
        @Nullable String officer,
        @Nullable String interpreter,
        @Nullable String room,
        @Nullable String reason) {

    private static final String FIRST_ONLY = "Where officer or room is left out, give the first session alone.";

    /** The hearing that is meant, whether rules allow it or not. */
    Hearing hearing(Office office, String caseId) {
        var chosen = Chosen.of(location, officer, interpreter, room);
        if (chosen.officer() != null && chosen.room() != null) {
            var who = Wish.NOBODY.equals(chosen.interpreter()) ? null : chosen.interpreter();
            return new Hearing(caseId, sessions, location, chosen.officer(), who, chosen.room());
        }
        if (sessions.size() > 1) {
            throw new InvalidException(List.of(new ProblemError("invalid-value", "sessions", FIRST_ONLY)));
        }
        if (!Chosen.unknown(office, chosen).isEmpty()) {
            throw new RefusedChangeException("refused.not-there", List.of());
        }
        var hearing = Chosen.at(office.desk().hold(caseId), sessions.get(0), chosen);
        if (hearing == null) {
            throw new RefusedChangeException("refused.no-place", List.of());
        }
        return hearing;
    }
}
