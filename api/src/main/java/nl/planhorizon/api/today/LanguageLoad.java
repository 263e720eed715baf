package nl.planhorizon.api.today;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
    static List<LanguageLoad> of(Office office, PlanFigures figures) {
        Map<String, Long> waiting = office.facts().readyCases().stream()
                .filter(each ->
                        !office.plans().working().containsKey(each.asylumCase().id()))
                .filter(each -> each.asylumCase().language().needsInterpreter())
                .collect(Collectors.groupingBy(
                        each -> each.asylumCase().language().own(), Collectors.counting()));
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
}
