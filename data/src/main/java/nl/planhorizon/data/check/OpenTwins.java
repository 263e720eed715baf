package nl.planhorizon.data.check;

import static nl.planhorizon.data.format.CaseTables.CASES;
import static nl.planhorizon.data.format.CaseTables.CASE_SEQUENCE;

import java.util.HashMap;
import java.util.List;
import nl.planhorizon.data.table.Tables;
import nl.planhorizon.data.text.FaultKind;
import nl.planhorizon.solver.domain.cases.AsylumCase;
import nl.planhorizon.solver.domain.cases.CaseStatus;

/** A case waits for one hearing at a time. */
final class OpenTwins {

    private OpenTwins() {}

    static void check(List<AsylumCase> cases, Tables tables) {
        var firstOpen = new HashMap<String, AsylumCase>();
        for (var asylumCase : cases) {
            var other = asylumCase.status() == CaseStatus.OPEN
                    ? firstOpen.putIfAbsent(asylumCase.number(), asylumCase)
                    : null;
            if (other != null && other.sequence() != asylumCase.sequence()) {
                tables.faults()
                        .error(
                                FaultKind.TWO_OPEN_HEARINGS,
                                tables.placeOf(CASES, asylumCase.id(), CASE_SEQUENCE),
                                other.sequence(),
                                asylumCase.sequence(),
                                asylumCase.number(),
                                tables.placeOf(CASES, other.id(), CASE_SEQUENCE));
            }
        }
    }
}
