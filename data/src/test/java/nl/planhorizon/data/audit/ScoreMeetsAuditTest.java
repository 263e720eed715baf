package nl.planhorizon.data.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import nl.planhorizon.solver.catalogue.Rule;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.plan.HearingPlan;
import nl.planhorizon.solver.facts.CaseloadFacts;
import nl.planhorizon.solver.score.PlanScore;
import nl.planhorizon.solver.testing.RandomCaseloads;
import nl.planhorizon.solver.testing.RandomPlans;
import org.junit.jupiter.api.Test;

class ScoreMeetsAuditTest {

    private static final int CASELOADS = 700;
    private static final int PUBLISHED_CASELOADS = 100;
    private static final int PLANS_EACH = 3;

    @Test
    void streamsAndAuditCountTheSameToTheUnit() {
        for (long seed = 0; seed < CASELOADS; seed++) {
            assertSameCounts(RandomCaseloads.of(seed), seed);
        }
    }

    @Test
    void streamsAndAuditAgreeOnHearingsThatGaveWay() {
        for (long seed = 0; seed < PUBLISHED_CASELOADS; seed++) {
            assertSameCounts(RandomCaseloads.publishedBeforeUrgentCasesCame(seed), seed);
        }
    }

    private static void assertSameCounts(Caseload caseload, long seed) {
        var facts = new CaseloadFacts(caseload);
        for (long planSeed = 0; planSeed < PLANS_EACH; planSeed++) {
            var plan = RandomPlans.of(caseload, PLANS_EACH * seed + planSeed);

            assertThat(byStreams(facts, plan))
                    .as("caseload %d, plan %d", seed, PLANS_EACH * seed + planSeed)
                    .isEqualTo(byAudit(caseload, plan));
        }
    }

    private static Map<String, Long> byStreams(CaseloadFacts facts, HearingPlan plan) {
        var scored = PlanScore.of(facts, plan);
        var counts = new TreeMap<String, Long>();
        scored.violations().forEach((rule, count) -> counts.put(rule.code(), count));
        scored.costs().forEach((rule, cost) -> counts.put(rule.code(), cost));
        counts.put(Rule.FIRST_IN_FIRST_OUT.code(), scored.overtaken());
        return counts;
    }

    private static Map<String, Long> byAudit(Caseload caseload, HearingPlan plan) {
        var report = Audit.of(caseload, plan);
        var counts = new TreeMap<String, Long>();
        report.rules().hardViolations().forEach((code, count) -> counts.put(code, (long) count));
        counts.putAll(report.rules().costs());
        counts.values().removeIf(count -> count == 0);
        counts.put(Rule.FIRST_IN_FIRST_OUT.code(), (long) report.fairness().overtakes());
        return counts;
    }
}
