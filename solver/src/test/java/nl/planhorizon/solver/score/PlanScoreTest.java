package nl.planhorizon.solver.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import nl.planhorizon.solver.catalogue.Rule;
import nl.planhorizon.solver.testing.Given;
import nl.planhorizon.solver.testing.RandomCaseloads;
import nl.planhorizon.solver.testing.RandomPlans;
import org.junit.jupiter.api.Test;

class PlanScoreTest {

    @Test
    void findsNothingWrongInTheSmallestPlan() {
        var caseload = Given.caseload().build();
        var plan = Given.plan(Given.hearing("C1"));

        var scored = PlanScore.of(caseload, plan);

        assertThat(scored.violations()).isEmpty();
        assertThat(scored.costs()).containsOnlyKeys(Rule.WAITING, Rule.IDLE);
        assertThat(scored.overtaken()).isZero();
        assertThat(PlanScore.breaches(caseload, plan)).isEmpty();
    }

    @Test
    void costsACaseWithoutHearing() {
        var caseload = Given.caseload().build();

        var scored = PlanScore.of(caseload, Given.plan(List.of()));

        assertThat(scored.hardViolations()).isZero();
        assertThat(scored.costs()).containsEntry(Rule.UNPLANNED, 200L);
    }

    @Test
    void breachesAddUpToTheViolations() {
        for (long seed = 0; seed < 50; seed++) {
            var caseload = RandomCaseloads.of(seed);
            var plan = RandomPlans.of(caseload, seed);
            Map<Rule, Long> counted = new EnumMap<>(Rule.class);

            PlanScore.breaches(caseload, plan)
                    .forEach(breach -> counted.merge(breach.rule(), breach.amount(), Long::sum));

            assertThat(counted).isEqualTo(PlanScore.of(caseload, plan).violations());
        }
    }

    @Test
    void randomPlansTouchEveryRule() {
        var touched = EnumSet.noneOf(Rule.class);

        for (long seed = 0; seed < 300; seed++) {
            var caseload = RandomCaseloads.of(seed);
            var scored = PlanScore.of(caseload, RandomPlans.of(caseload, seed));
            touched.addAll(scored.violations().keySet());
            touched.addAll(scored.costs().keySet());
            if (scored.overtaken() > 0) {
                touched.add(Rule.FIRST_IN_FIRST_OUT);
            }
        }

        assertThat(touched).containsExactlyInAnyOrder(Rule.values());
    }
}
