package nl.planhorizon.data.check;

import static nl.planhorizon.data.format.HearingTables.STANDING;
import static nl.planhorizon.data.format.HearingTables.STANDING_SESSIONS;

import java.util.HashMap;
import nl.planhorizon.data.format.HearingTables;
import nl.planhorizon.data.table.Tables;
import nl.planhorizon.data.text.FaultKind;
import nl.planhorizon.data.text.Phrase;
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
                                FaultKind.HEARING_AFTER_WINDOW,
                                placeOf(hearing, tables),
                                hearing.firstDay(),
                                window.last());
            }
            boolean history = hearing.firstDay().isBefore(window.first());
            var other = history ? null : current.putIfAbsent(hearing.caseId(), hearing);
            if (other != null && !other.start().equals(hearing.start())) {
                tables.faults()
                        .error(
                                FaultKind.TWO_STANDING_HEARINGS,
                                placeOf(hearing, tables),
                                hearing.caseId(),
                                placeOf(other, tables));
            }
        }
    }

    private static Phrase placeOf(Hearing hearing, Tables tables) {
        return tables.placeOf(STANDING, HearingTables.key(hearing), STANDING_SESSIONS);
    }
}
