package nl.planhorizon.api.planning;

import nl.planhorizon.api.console.Console;
import nl.planhorizon.api.report.PlanFigures;
import nl.planhorizon.solver.Solved;

/** Asks the independent audit whether it agrees with the search; a plan in dispute is not shown to anybody. */
public final class Agreement {

    private final Console console;

    public Agreement(Console console) {
        this.console = console;
    }

    /** Whether both find the same costs, violations and bound. */
    public static boolean exists(Solved solved, PlanFigures figures) {
        return isSameBound(solved, figures)
                && solved.planCost() == figures.audit().rules().planCost()
                && solved.violations() == violations(figures);
    }

    private static boolean isSameBound(Solved solved, PlanFigures figures) {
        var bound = figures.bound();
        return bound == null || bound.lowerBound() == solved.proof().lowerBound();
    }

    private static long violations(PlanFigures figures) {
        return figures.audit().rules().hardViolations().values().stream()
                .mapToLong(Integer::longValue)
                .sum();
    }

    /** The same; if not, it says where they differ. */
    public boolean holds(Solved solved, PlanFigures figures) {
        if (exists(solved, figures)) {
            return true;
        }
        var texts = console.texts();
        var bound = figures.bound();
        console.err()
                .println(
                        bound != null && !isSameBound(solved, figures)
                                ? texts.say("failure.bound", solved.proof().lowerBound(), bound.lowerBound())
                                : texts.say(
                                        "failure.disagree",
                                        solved.planCost(),
                                        solved.violations(),
                                        figures.audit().rules().planCost(),
                                        violations(figures)));
        return false;
    }
}
