package nl.planhorizon.data.check;

import static nl.planhorizon.data.format.CaseTables.CASES;
import static nl.planhorizon.data.format.CaseTables.CASE_APPLICATION;

import java.time.LocalDate;
import java.util.HashMap;
import nl.planhorizon.data.policy.PolicyTables;
import nl.planhorizon.data.table.Tables;
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
                                "no-rule-set",
                                tables.placeOf(CASES, asylumCase.id(), CASE_APPLICATION),
                                "No rule set in force on %s covers an application of %s."
                                        .formatted(caseload.asOf(), application),
                                "Correct the date, or add a rule set that covers it.");
            }
            if (application.isAfter(caseload.asOf())) {
                tables.faults()
                        .warning(
                                "date-implausible",
                                tables.placeOf(CASES, asylumCase.id(), CASE_APPLICATION),
                                "application %s lies after the as-of day %s.".formatted(application, caseload.asOf()),
                                "Check both dates.");
            }
        }
    }

    private static boolean isCovered(Caseload caseload, LocalDate application) {
        return caseload.policy().ruleSets().stream()
                .anyMatch(set -> set.applications().contains(application) && set.isInForceOn(caseload.asOf()));
    }
}
