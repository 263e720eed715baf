package nl.planhorizon.data.check;

import static nl.planhorizon.data.format.HearingTables.STANDING;
import static nl.planhorizon.data.format.HearingTables.STANDING_SESSIONS;

import nl.planhorizon.data.table.Tables;
import nl.planhorizon.solver.domain.Caseload;

/** No standing hearing begins after the window. */
final class StandingDays {

    private StandingDays() {}

    static void check(Caseload caseload, Tables tables) {
        var last = caseload.window().last();
        for (var standing : caseload.standing()) {
            var hearing = standing.hearing();
            if (hearing.firstDay().isAfter(last)) {
                tables.faults()
                        .error(
                                "hearing-after-window",
                                tables.placeOf(STANDING, hearing.caseId(), STANDING_SESSIONS),
                                "This hearing begins on %s, after the last day of the window, %s."
                                        .formatted(hearing.firstDay(), last),
                                "Make the window longer, or leave the hearing out.");
            }
        }
    }
}
