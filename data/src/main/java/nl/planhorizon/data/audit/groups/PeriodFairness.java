package nl.planhorizon.data.audit.groups;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.calendar.DateRange;
import nl.planhorizon.solver.domain.cases.AsylumCase;
import nl.planhorizon.solver.domain.cases.CaseStatus;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.plan.HearingPlan;

/**
 * The fairness report of a period: of the cases heard in it, and of those that were ready before it ended and are still not
 * heard. Those count, as in a plan, as heard on the virtual day after it.
 */
public final class PeriodFairness {

    private PeriodFairness() {}

    /**
     * Rows by grouping, as of a plan.
     *
     * @param caseload the cases as they are now
     * @param hearings all hearings that were held or are planned, also outside the period
     * @param period first and last day
     */
    public static List<GroupRow> of(Caseload caseload, List<Hearing> hearings, DateRange period) {
        Map<String, Hearing> inPeriod = new HashMap<>();
        Map<String, Hearing> before = new HashMap<>();
        for (var each : hearings) {
            if (period.contains(each.firstDay())) {
                inPeriod.putIfAbsent(each.caseId(), each);
            } else if (each.firstDay().isBefore(period.first())) {
                before.put(each.caseId(), each);
            }
        }
        List<AsylumCase> cases = new ArrayList<>();
        for (var each : caseload.cases()) {
            if (inPeriod.containsKey(each.id())) {
                cases.add(each.withStatus(CaseStatus.OPEN));
            } else if (each.isReady() && !before.containsKey(each.id()) && wasReady(each, period.last())) {
                cases.add(each);
            }
        }
        var then = caseload.withCases(cases).withDay(caseload.asOf(), period).withStanding(List.of());
        var ids = cases.stream().map(AsylumCase::id).collect(Collectors.toSet());
        var plan = new HearingPlan(inPeriod.values().stream()
                .filter(each -> ids.contains(each.caseId()))
                .toList());
        return GroupFairness.of(then, plan);
    }

    private static boolean wasReady(AsylumCase each, LocalDate day) {
        var ready = each.dates().ready();
        return ready == null ? !each.dates().application().isAfter(day) : !ready.isAfter(day);
    }
}
