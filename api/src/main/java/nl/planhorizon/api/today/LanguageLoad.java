package nl.planhorizon.api.today;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.report.PlanFigures;
import nl.planhorizon.data.audit.figures.Utilisation;

/**
 * A language with cases that wait: how far its interpreters are used.
 *
 * @param language code of the language
 * @param waiting ready cases without a hearing
 * @param use sessions used of those there are, from the audit
 */
record LanguageLoad(String language, long waiting, Utilisation use) {

    private static final int SHOWN = 8;

    /** The languages for which most cases wait, those that are nearly used up first. */
    static List<LanguageLoad> of(Stock stock, Office office, PlanFigures figures) {
        var waiting = waiting(stock, office);
        var use = figures.audit().use().interpreterUtilisation();
        return use.entrySet().stream()
                .filter(each -> waiting.containsKey(each.getKey()))
                .map(each -> new LanguageLoad(each.getKey(), waiting.getOrDefault(each.getKey(), 0L), each.getValue()))
                .sorted(Comparator.comparingLong(
                                (LanguageLoad each) -> each.use().percentage())
                        .thenComparingLong(LanguageLoad::waiting)
                        .reversed())
                .limit(SHOWN)
                .toList();
    }

    /** Those that are ready less those with a hearing, of which there are far fewer than of cases. */
    private static Map<String, Long> waiting(Stock stock, Office office) {
        Map<String, Long> waiting = new HashMap<>(stock.ready());
        office.plans().working().keySet().stream()
                .flatMap(caseId -> office.findCase(caseId).stream())
                .filter(each -> each.isReady() && each.asylumCase().language().needsInterpreter())
                .forEach(each -> waiting.merge(each.asylumCase().language().own(), -1L, Long::sum));
        waiting.values().removeIf(count -> count == 0);
        return waiting;
    }
}
