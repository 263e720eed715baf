package nl.planhorizon.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.plan.HearingPlan;
import nl.planhorizon.solver.testing.RandomCaseloads;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepeatableSolveTest {

    private static final int STEPS = 500;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 8, 21})
    void theSameSeedAndStepsGiveTheSameResult(long seed) {
        var caseload = RandomCaseloads.of(seed);

        var once = solve(caseload, seed, STEPS);
        var again = solve(caseload, seed, STEPS);

        assertThat(again).isEqualTo(once);
        assertThat(again.steps()).isEqualTo(STEPS);
    }

    @Test
    void anotherSeedMayGiveAnotherPlan() {
        var caseload = RandomCaseloads.of(8);

        var plans = LongStream.range(0, 8)
                .mapToObj(seed -> solve(caseload, seed, STEPS).plan())
                .map(HearingPlan::hearings)
                .distinct();

        assertThat(plans).hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 8, 21})
    void aBudgetSpentAtOnceStillGivesAValidPlan(long seed) {
        var solved = solve(RandomCaseloads.of(seed), seed, 0);

        assertThat(solved.steps()).isZero();
        assertThat(solved.violations()).isZero();
        assertThat(solved.plan().hearings()).isNotEmpty();
        assertThat(solved.planCost()).isGreaterThanOrEqualTo(solved.proof().lowerBound());
    }

    private static Solved solve(Caseload caseload, long seed, long steps) {
        return new HearingSolver(SolverSettings.repeatable(seed)).solve(caseload, Budget.steps(steps), better -> {});
    }
}
