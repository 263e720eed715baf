package nl.planhorizon.solver;

import static nl.planhorizon.solver.testing.Given.asylumCase;
import static nl.planhorizon.solver.testing.Given.caseload;
import static nl.planhorizon.solver.testing.Given.hearing;
import static nl.planhorizon.solver.testing.Given.morning;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.testing.RandomCaseloads;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Solves while the solver recalculates every score from scratch and fails where it differs. */
class AssertedSolveTest {

    private static final int STEPS = 400;

    @ParameterizedTest
    @ValueSource(longs = {3, 14, 15, 92, 65})
    void scoresOfRandomCaseloadsHoldAllTheWay(long seed) {
        assertHolds(RandomCaseloads.of(seed));
    }

    @Test
    void scoresHoldWithPublishedAndPinnedHearings() {
        assertHolds(caseload()
                .cases(asylumCase("C1"), asylumCase("C2").queue("priority"), asylumCase("C3"))
                .standing(
                        hearing("C1").on(morning(8)).published(),
                        hearing("C3").on(morning(2)).pinned())
                .build());
    }

    private static void assertHolds(Caseload caseload) {
        var progress = new ArrayList<Progress>();

        var solved = new HearingSolver(SolverSettings.repeatable(7).withAsserts())
                .solve(caseload, Budget.steps(STEPS), progress::add);

        assertThat(solved.violations()).isZero();
        assertThat(progress).isNotEmpty();
        assertThat(progress.get(progress.size() - 1).cost()).isEqualTo(solved.planCost());
        assertThat(progress).extracting(Progress::cost).isSortedAccordingTo((one, next) -> Long.compare(next, one));
    }
}
