package nl.planhorizon.bench.plain;

import ai.timefold.solver.core.api.solver.SolverConfigOverride;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.api.solver.event.BestSolutionChangedEvent;
import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicPhaseConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import ai.timefold.solver.core.impl.phase.event.PhaseLifecycleListenerAdapter;
import ai.timefold.solver.core.impl.phase.scope.AbstractPhaseScope;
import ai.timefold.solver.core.impl.solver.DefaultSolver;
import nl.planhorizon.bench.choice.Choices;
import nl.planhorizon.bench.contest.Outcome;
import nl.planhorizon.bench.contest.Recorder;
import nl.planhorizon.bench.contest.Task;
import nl.planhorizon.solver.facts.CaseloadFacts;

/** Runs the plain model with the default phases of Timefold. */
public final class PlainTimefold {

    /** Knows whether the local search was ever reached. */
    private static final class Phases extends PhaseLifecycleListenerAdapter<PlainPlan> {

        private boolean constructed;

        @Override
        public void phaseStarted(AbstractPhaseScope<PlainPlan> phase) {
            constructed |= phase.getPhaseIndex() > 0;
        }
    }

    private PlainTimefold() {}

    public static Outcome plan(Task task, Recorder recorder) {
        var choices = new Choices(new CaseloadFacts(task.caseload()));
        var problem = new PlainPlan(choices);
        var solver = (DefaultSolver<PlainPlan>)
                SolverFactory.<PlainPlan>create(config(task)).buildSolver(untilTimeIsUp(task));
        var phases = new Phases();
        solver.addPhaseLifecycleListener(phases);
        solver.addEventListener((BestSolutionChangedEvent<PlainPlan> event) -> {
            var better = event.getNewBestSolution();
            recorder.found(() -> better.toPlan(choices));
        });
        var best = solver.solve(problem);
        recorder.found(() -> best.toPlan(choices));
        var note = phases.constructed ? "" : "construction not finished";
        return new Outcome(note, solver.getMoveEvaluationCount(), null);
    }

    private static SolverConfig config(Task task) {
        return new SolverConfig()
                .withSolutionClass(PlainPlan.class)
                .withEntityClasses(PlainHearing.class)
                .withConstraintProviderClass(PlainRules.class)
                .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
                .withRandomSeed(task.seed())
                .withPhases(new ConstructionHeuristicPhaseConfig(), new LocalSearchPhaseConfig());
    }

    /** Asked after the solver factory is made, which takes its time too. */
    private static SolverConfigOverride<PlainPlan> untilTimeIsUp(Task task) {
        return new SolverConfigOverride<PlainPlan>()
                .withTerminationConfig(
                        new TerminationConfig().withMillisecondsSpentLimit(Math.max(1, (long) (1000 * task.left()))));
    }
}
