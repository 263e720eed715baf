package nl.planhorizon.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 8, 21})
    void tellsOfTheFirstPlanAndThenOfCheaperOnesOnly(long seed) {
        var caseload = RandomCaseloads.of(seed);
        List<Progress> told = new ArrayList<>();

        var solved = new HearingSolver(SolverSettings.repeatable(seed)).solve(caseload, Budget.steps(STEPS), told::add);

        assertThat(told.get(0).steps()).isZero();
        assertThat(told.get(0).cost()).isEqualTo(solve(caseload, seed, 0).planCost());
        var costs = told.stream().map(Progress::cost).toList();
        assertThat(costs).isSortedAccordingTo(Comparator.reverseOrder()).doesNotHaveDuplicates();
        assertThat(costs.get(costs.size() - 1)).isEqualTo(solved.planCost());
    }

    private static Solved solve(Caseload caseload, long seed, long steps) {
        return new HearingSolver(SolverSettings.repeatable(seed)).solve(caseload, Budget.steps(steps), better -> {});
    }
}
