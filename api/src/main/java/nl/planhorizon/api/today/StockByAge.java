package nl.planhorizon.api.today;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.data.audit.facts.CaseFacts;
import nl.planhorizon.solver.domain.cases.CaseStatus;
import nl.planhorizon.solver.domain.policy.Queue;

/**
 * The open cases of a queue by the age of their application.
 *
 * @param queue code of the queue
 * @param young younger than six months
 * @param middle six to fifteen months
 * @param old fifteen months and older
 * @param ready those that are ready to plan
 */
record StockByAge(String queue, long young, long middle, long old, long ready) {

    private static final int HALF_A_YEAR = 6;
    private static final int FIFTEEN_MONTHS = 15;

    long total() {
        return young + middle + old;
    }

    /** Queues that have open cases, the largest first. */
    static List<StockByAge> of(Office office) {
        Map<String, StockByAge> stock = new LinkedHashMap<>();
        office.caseload().policy().queues().stream()
                .map(Queue::code)
                .forEach(code -> stock.put(code, new StockByAge(code, 0, 0, 0, 0)));
        for (var each : office.facts().cases()) {
            if (each.asylumCase().status() == CaseStatus.OPEN) {
                stock.computeIfPresent(
                        each.queue().code(),
                        (code, so) -> so.and(each, office.caseload().asOf()));
            }
        }
        return stock.values().stream()
                .filter(each -> each.total() > 0)
                .sorted(Comparator.comparingLong(StockByAge::total).reversed())
                .toList();
    }

    private StockByAge and(CaseFacts each, LocalDate asOf) {
        var application = each.asylumCase().dates().application();
        boolean isYoung = application.isAfter(asOf.minusMonths(HALF_A_YEAR));
        boolean isOld = !application.isAfter(asOf.minusMonths(FIFTEEN_MONTHS));
        return new StockByAge(
                queue,
                young + (isYoung ? 1 : 0),
                middle + (!isYoung && !isOld ? 1 : 0),
                old + (isOld ? 1 : 0),
                ready + (each.isReady() ? 1 : 0));
    }
}
