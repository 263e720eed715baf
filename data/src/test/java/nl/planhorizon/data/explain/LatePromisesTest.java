package nl.planhorizon.data.explain;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.planhorizon.data.audit.Audit;
import nl.planhorizon.data.sample.DemoData;
import nl.planhorizon.data.sample.DemoRequest;
import nl.planhorizon.solver.Budget;
import nl.planhorizon.solver.HearingSolver;
import nl.planhorizon.solver.SolverSettings;
import nl.planhorizon.solver.desk.PlanDesk;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.plan.HearingPlan;
import nl.planhorizon.solver.explain.Yield;
import nl.planhorizon.solver.explain.promise.LatePromise;
import nl.planhorizon.solver.explain.promise.LatePromises;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatePromisesTest {

    @ParameterizedTest
    @CsvSource({"demo-3000, 0", "stress-3000, 3"})
    void everyLatePriorityCaseSaysWhatOutbidOrBlocksIt(String name, int outbid) {
        var caseload = DemoData.generate(DemoRequest.named(name).orElseThrow());
        var plan = new HearingSolver(SolverSettings.repeatable(1).withSlices(1))
                .solve(caseload, Budget.steps(20_000), progress -> {})
                .plan();

        var late = LatePromises.of(PlanDesk.of(caseload, plan));

        assertThat(late.stream().mapToLong(LatePromise::daysLate).sum())
                .isPositive()
                .isEqualTo(Audit.of(caseload, plan).priority().priorityDaysLate());
        assertThat(late)
                .allMatch(each -> !each.outbidBy().isEmpty() || !each.blockers().isEmpty());
        assertThat(late).filteredOn(each -> !each.outbidBy().isEmpty()).hasSizeGreaterThanOrEqualTo(outbid);
        for (var each : late) {
            each.outbidBy().forEach(yield -> assertLegalWithout(yield, each, caseload, plan));
        }
    }

    private static void assertLegalWithout(Yield yield, LatePromise late, Caseload caseload, HearingPlan plan) {
        var gone = late.outbidBy().stream()
                .filter(each -> each.place().equals(yield.place()))
                .map(Yield::caseId)
                .collect(toSet());
        var others = plan.hearings().stream()
                .map(Hearing::caseId)
                .filter(id -> !gone.contains(id) && !id.equals(late.caseId()))
                .collect(toSet());
        var without = plan.hearings().stream()
                .filter(each -> others.contains(each.caseId()))
                .toList();
        var changed = new HearingPlan(
                Stream.concat(without.stream(), Stream.of(yield.place())).toList());

        assertThat(yield.place().lastDay()).isBeforeOrEqualTo(late.horizon());
        assertThat(Audit.of(caseload, changed).rules().hardViolations().keySet())
                .as("%s at the place of %s", late.caseId(), gone)
                .allMatch(rule -> rule.equals("pinned-moved"));
    }
}
