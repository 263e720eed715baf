package nl.planhorizon.solver.planning;

import ai.timefold.solver.core.api.domain.solution.cloner.SolutionCloner;

/** Copies the assignments and shares everything else, which never changes. */
public final class BoardCloner implements SolutionCloner<PlanningBoard> {

    @Override
    public PlanningBoard cloneSolution(PlanningBoard original) {
        return original.copy();
    }
}
