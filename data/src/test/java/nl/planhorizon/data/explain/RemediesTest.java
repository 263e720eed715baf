package nl.planhorizon.data.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import nl.planhorizon.data.audit.Audit;
import nl.planhorizon.solver.Budget;
import nl.planhorizon.solver.desk.PlanDesk;
import nl.planhorizon.solver.desk.repair.Repair;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.cases.AsylumCase;
import nl.planhorizon.solver.domain.plan.HearingPlan;
import nl.planhorizon.solver.explain.Explainer;
import nl.planhorizon.solver.explain.remedy.Remedies;
import nl.planhorizon.solver.explain.remedy.Remedy;
import nl.planhorizon.solver.explain.remedy.SetRemedies;
import nl.planhorizon.solver.testing.RandomCaseloads;
import nl.planhorizon.solver.testing.RandomPlans;
import org.junit.jupiter.api.Test;

class RemediesTest {

    private static final int CASELOADS = 80;

    @Test
    void everyRemedyShownWorksAndCostsWhatTheAuditCounts() {
        var seen = EnumSet.noneOf(Remedy.Kind.class);
        for (long seed = 0; seed < CASELOADS; seed++) {
            var caseload = RandomCaseloads.of(seed);
            var plan = new Repair(caseload, RandomPlans.of(caseload, seed), seed)
                    .improve(Budget.steps(1))
                    .result()
                    .plan();
            var desk = PlanDesk.of(caseload, plan);
            var explainer = new Explainer(desk);
            for (var asylumCase : caseload.cases()) {
                var explanation = explainer.explain(asylumCase.id());
                for (var remedy : new Remedies(desk, explanation).find()) {
                    assertWorks("seed %d, %s".formatted(seed, remedy), caseload, plan, remedy);
                    seen.add(remedy.kind());
                }
            }
        }
        assertThat(seen).as("kinds that were shown").hasSizeGreaterThan(3);
    }

    private static void assertWorks(String what, Caseload caseload, HearingPlan plan, Remedy remedy) {
        var outcome = remedy.outcome();
        var report = Audit.of(outcome.caseload(), outcome.plan());
        assertThat(report.rules().hardViolations())
                .as("%s: %s", what, report.witness())
                .isEmpty();
        assertThat(outcome.plan().hearings()).as(what).contains(remedy.hearing());
        var now = remedy.kind() == Remedy.Kind.DAY_MORE
                ? caseload.withDay(caseload.asOf(), outcome.caseload().window())
                : caseload;
        long before = Audit.of(now, plan).rules().planCost();
        assertThat(remedy.cost().total()).as(what).isEqualTo(report.rules().planCost() - before);
        for (var worse : remedy.worseOff()) {
            assertThat(outcome.plan().hearings()).as(what).contains(worse.after());
            assertThat(plan.hearings()).as(what).contains(worse.before());
        }
    }

    @Test
    void remediesForASetWorkForAllItsCasesTogether() {
        int together = 0;
        for (long seed = 0; seed < CASELOADS / 2; seed++) {
            var caseload = RandomCaseloads.of(seed);
            var plan = new Repair(caseload, RandomPlans.of(caseload, seed), seed)
                    .improve(Budget.steps(1))
                    .result()
                    .plan();
            var desk = PlanDesk.of(caseload, plan);
            var waiting = caseload.cases().stream()
                    .filter(each -> each.isReady() && desk.hearing(each.id()) == null)
                    .map(AsylumCase::id)
                    .limit(4)
                    .toList();
            for (var remedy : new SetRemedies(desk, waiting).find()) {
                var what = "seed %d, %s".formatted(seed, remedy);
                var report =
                        Audit.of(remedy.outcome().caseload(), remedy.outcome().plan());
                assertThat(report.rules().hardViolations()).as(what).isEmpty();
                assertThat(remedy.outcome().plan().hearings()).as(what).containsAll(remedy.hearings());
                assertThat(remedy.cost())
                        .as(what)
                        .isEqualTo(report.rules().planCost()
                                - Audit.of(caseload, plan).rules().planCost());
                together += remedy.hearings().size() > 1 ? 1 : 0;
            }
        }
        assertThat(together).as("remedies that help more than one case").isPositive();
    }
}
