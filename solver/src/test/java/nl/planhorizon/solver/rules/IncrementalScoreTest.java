package nl.planhorizon.solver.rules;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import ai.timefold.solver.core.config.phase.custom.CustomPhaseConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.LongStream;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.facts.CaseloadFacts;
import nl.planhorizon.solver.facts.common.Place;
import nl.planhorizon.solver.planning.Assignment;
import nl.planhorizon.solver.planning.PlanningBoard;
import nl.planhorizon.solver.score.PlanScore;
import nl.planhorizon.solver.testing.RandomCaseloads;
import nl.planhorizon.solver.testing.RandomPlans;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IncrementalScoreTest {

    private static final int STEPS = 25;

    /** Full assert recalculates the score from scratch after every step and fails where it differs. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void changedPlacesScoreAsIfFromScratch(long seed) {
        var facts = new CaseloadFacts(RandomCaseloads.of(seed));
        var start = PlanningBoard.forSearch(facts, RandomPlans.of(facts.caseload(), seed));
        var config = new SolverConfig()
                .withSolutionClass(PlanningBoard.class)
                .withEntityClasses(Assignment.class)
                .withConstraintProviderClass(HearingRules.class)
                .withEnvironmentMode(EnvironmentMode.FULL_ASSERT)
                .withPhases(new CustomPhaseConfig().withCustomPhaseCommandList(shuffles(seed)));

        var best = SolverFactory.<PlanningBoard>create(config).buildSolver().solve(start);

        var scored = PlanScore.of(facts, best.toPlan());
        assertThat(best.score()).hasToString("-%dhard/-%dsoft".formatted(scored.hardViolations(), scored.planCost()));
    }

    private static List<PhaseCommand<?>> shuffles(long seed) {
        return LongStream.range(0, STEPS)
                .<PhaseCommand<?>>mapToObj(step -> new Shuffle(seed * STEPS + step))
                .toList();
    }

    /** Gives a third of the cases the places of another random plan, or none. */
    private record Shuffle(long seed) implements PhaseCommand<PlanningBoard> {

        @Override
        public void changeWorkingSolution(ScoreDirector<PlanningBoard> director, BooleanSupplier isTerminated) {
            var board = director.getWorkingSolution();
            var other = RandomPlans.of(board.facts().caseload(), seed);
            for (int i = (int) (seed % 3); i < board.assignments().size(); i += 3) {
                var assignment = board.assignments().get(i);
                director.beforeVariableChanged(assignment, "place");
                assignment.place(placeIn(board, other.hearings(), assignment.id()));
                director.afterVariableChanged(assignment, "place");
            }
            director.triggerVariableListeners();
        }

        private static @Nullable Place placeIn(PlanningBoard board, List<Hearing> hearings, String caseId) {
            return hearings.stream()
                    .filter(hearing -> hearing.caseId().equals(caseId))
                    .findAny()
                    .map(board.facts()::place)
                    .orElse(null);
        }
    }
}
