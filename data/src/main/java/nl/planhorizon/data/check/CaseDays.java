package nl.planhorizon.data.check;

import static nl.planhorizon.data.format.CaseTables.CASES;
import static nl.planhorizon.data.format.CaseTables.CASE_APPLICATION;

import java.time.LocalDate;
import java.util.HashMap;
import nl.planhorizon.data.policy.PolicyTables;
import nl.planhorizon.data.table.Tables;
import nl.planhorizon.data.text.FaultKind;
import nl.planhorizon.solver.domain.Caseload;

/** Every application date is in the past and has a decision term. */
final class CaseDays {

    private CaseDays() {}

    static void check(Caseload caseload, Tables tables) {
        boolean known = tables.isSound(PolicyTables.RULE_SETS);
        var covered = new HashMap<LocalDate, Boolean>();
        for (var asylumCase : caseload.cases()) {
            var application = asylumCase.dates().application();
            if (known && !covered.computeIfAbsent(application, day -> isCovered(caseload, day))) {
                tables.faults()
                        .error(
                                FaultKind.NO_RULE_SET,
                                tables.placeOf(CASES, asylumCase.id(), CASE_APPLICATION),
                                caseload.asOf(),
                                application);
            }
            if (application.isAfter(caseload.asOf())) {
                tables.faults()
                        .warning(
                                FaultKind.APPLICATION_AFTER_AS_OF,
                                tables.placeOf(CASES, asylumCase.id(), CASE_APPLICATION),
                                application,
                                caseload.asOf());
            }
        }
    }

    private static boolean isCovered(Caseload caseload, LocalDate application) {
        return caseload.policy().ruleSets().stream()
                .anyMatch(set -> set.applications().contains(application) && set.isInForceOn(caseload.asOf()));
    }
}
