package nl.planhorizon.data.audit.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.planhorizon.data.audit.Pause;
import nl.planhorizon.data.audit.facts.Facts;
import nl.planhorizon.data.audit.facts.PlanFacts;
import nl.planhorizon.data.audit.ledger.FixedHearings;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.plan.HearingPlan;
import nl.planhorizon.solver.testing.RandomCaseloads;
import nl.planhorizon.solver.testing.RandomPlans;
import org.junit.jupiter.api.Test;

class BruteForceTest {

    private static final long SEEDS = Long.getLong("fifo.seeds", 200L);

    @Test
    void theFastSearchFindsWhatTryingEverythingFinds() {
        var codes = new TreeSet<String>();
        for (long seed = 0; seed < SEEDS; seed++) {
            var caseload = RandomCaseloads.of(seed);
            var plan = RandomPlans.of(caseload, seed);
            var slow = new BruteForce(caseload, plan);
            var fast = fairness(caseload, plan);

            assertThat(fast.pairs())
                    .as("pairs of seed %d", seed)
                    .isEqualTo(slow.pairs().size());
            assertThat(byVictim(fast)).as("codes of seed %d", seed).isEqualTo(slow.codes());
            assertThat(fast.unexplained().keySet())
                    .as("unexplained of seed %d", seed)
                    .isEqualTo(slow.unexplained());
            codes.addAll(byVictim(fast).values());
        }
        assertThat(codes).containsAll(List.of("shape", "language", "unexplained", "published", "planner"));
    }

    private static Fairness fairness(Caseload caseload, HearingPlan plan) {
        var facts = new Facts(caseload);
        return Fairness.of(facts, new PlanFacts(facts, plan.hearings()), FixedHearings.of(facts), Pause.NONE);
    }

    private static Map<String, String> byVictim(Fairness fairness) {
        var codes = new TreeMap<String, String>();
        fairness.victims().forEach(victim -> codes.put(victim.facts().id(), victim.code()));
        return codes;
    }
}
