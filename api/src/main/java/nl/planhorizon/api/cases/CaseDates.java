package nl.planhorizon.api.cases;

import java.time.LocalDate;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.data.audit.facts.CaseFacts;

/** Whether a case that is ready keeps its dates in the working plan; one without a hearing counts as heard on the virtual day. */
final class CaseDates {

    private CaseDates() {}

    static boolean isPastHorizon(CaseFacts each, Office office) {
        var horizon = each.horizonDate();
        return each.isReady() && horizon != null && lastDay(each, office).isAfter(horizon);
    }

    static boolean isTermAtRisk(CaseFacts each, Office office) {
        return each.isReady() && lastDay(each, office).isAfter(each.lastSafeDay());
    }

    private static LocalDate lastDay(CaseFacts each, Office office) {
        var hearing = office.plans().working().get(each.asylumCase().id());
        return hearing == null ? office.facts().calendar().virtualDay() : hearing.lastDay();
    }
}
