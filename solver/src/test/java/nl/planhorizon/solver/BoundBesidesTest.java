package nl.planhorizon.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.concurrent.atomic.AtomicLong;
import nl.planhorizon.solver.domain.calendar.Half;
import nl.planhorizon.solver.domain.calendar.WeekPattern;
import nl.planhorizon.solver.facts.CaseloadFacts;
import nl.planhorizon.solver.model.Model;
import nl.planhorizon.solver.testing.Given;
import org.junit.jupiter.api.Test;

class BoundBesidesTest {

    private static final long SEED = 8;

    /** Twelve cases in two weeks in which the only interpreter comes twice. */
    private final Model model = new Model(new CaseloadFacts(Given.caseload()
            .cases(12)
            .interpreters(Given.interpreter("I1").works(WeekPattern.NONE.with(DayOfWeek.TUESDAY, Half.MORNING)))
            .build()));

    /** How far the other thread comes is its own affair; whatever it has proven holds. */
    @Test
    void aBoundBesideTheSearchHolds() {
        var caseload = model.facts().caseload();
        var proven = new AtomicLong();

        var solved = new HearingSolver(SolverSettings.timed(SEED))
                .solve(caseload, Budget.steps(500), better -> proven.set(better.lowerBound()));

        assertThat(solved.proof().lowerBound()).isBetween(proven.get(), solved.planCost());
    }

    @Test
    void aBoundInRoundsIsWorkedOutWhenTheProofIsAskedFor() {
        try (var few = BoundBesides.of(model, 1);
                var many = BoundBesides.of(model, 50)) {
            long before = many.value();

            var proof = many.proof();

            assertThat(before).isZero();
            assertThat(many.value()).isEqualTo(proof.lowerBound());
            assertThat(few.proof().lowerBound()).isLessThan(proof.lowerBound());
        }
    }
}
