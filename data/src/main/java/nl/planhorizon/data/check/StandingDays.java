package nl.planhorizon.data.check;

import static nl.planhorizon.data.format.HearingTables.STANDING;
import static nl.planhorizon.data.format.HearingTables.STANDING_SESSIONS;

import java.util.HashMap;
import nl.planhorizon.data.format.HearingTables;
import nl.planhorizon.data.table.Tables;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.plan.Hearing;

/** A case has at most one standing hearing besides those before the window, and none after it. */
final class StandingDays {

    private StandingDays() {}

    static void check(Caseload caseload, Tables tables) {
        var window = caseload.window();
        var current = new HashMap<String, Hearing>();
        for (var standing : caseload.standing()) {
            var hearing = standing.hearing();
            if (hearing.firstDay().isAfter(window.last())) {
                tables.faults()
                        .error(
                                "hearing-after-window",
                                placeOf(hearing, tables),
                                "This hearing begins on %s, after the last day of the window, %s."
                                        .formatted(hearing.firstDay(), window.last()),
                                "Make the window longer, or leave the hearing out.");
            }
            boolean history = hearing.firstDay().isBefore(window.first());
            var other = history ? null : current.putIfAbsent(hearing.caseId(), hearing);
            if (other != null && !other.start().equals(hearing.start())) {
                tables.faults()
                        .error(
                                "two-standing-hearings",
                                placeOf(hearing, tables),
                                "Case \"%s\" has two standing hearings; the other is at %s."
                                        .formatted(hearing.caseId(), placeOf(other, tables)),
                                "Leave one of the two out.");
            }
        }
    }

    private static String placeOf(Hearing hearing, Tables tables) {
        return tables.placeOf(STANDING, HearingTables.key(hearing), STANDING_SESSIONS);
    }
}
