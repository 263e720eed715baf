package nl.planhorizon.solver.search.find;

import java.util.Arrays;
import nl.planhorizon.solver.model.Model;
import nl.planhorizon.solver.model.Unit;
import nl.planhorizon.solver.model.grid.Grid;
import nl.planhorizon.solver.search.state.CostBook;

/** What a hearing of a unit would change in the target cost of its queue, worked out per week once per search. */
final class TargetGains {

    private final Grid grid;
    private final CostBook costs;
    private final int[][] oneOfWeek;
    private final long[] byWeek;
    private long least;

    TargetGains(Model model, CostBook costs) {
        this.costs = costs;
        grid = model.grid();
        byWeek = new long[grid.weeks()];
        oneOfWeek = new int[grid.weeks()][];
        for (int session = 0; session < grid.sessions(); session++) {
            oneOfWeek[grid.weekOfSession(session)] = new int[] {session};
        }
    }

    void workOut(Unit unit) {
        least = 0;
        if (!costs.hasTarget(unit)) {
            return;
        }
        for (int week = 0; week < byWeek.length; week++) {
            byWeek[week] = oneOfWeek[week] == null ? 0 : costs.targetChange(unit, repeated(unit, week));
            least = Math.min(least, byWeek[week]);
        }
    }

    private int[] repeated(Unit unit, int week) {
        int[] sessions = new int[unit.sessions()];
        Arrays.fill(sessions, oneOfWeek[week][0]);
        return sessions;
    }

    /** The change for those sessions; sessions in two weeks are worked out afresh. */
    long of(Unit unit, int[] sessions) {
        if (!costs.hasTarget(unit)) {
            return 0;
        }
        int week = grid.weekOfSession(sessions[0]);
        boolean sameWeek = week == grid.weekOfSession(sessions[sessions.length - 1]);
        return sameWeek ? byWeek[week] : costs.targetChange(unit, sessions);
    }

    /** The largest saving, as a number that is not positive. */
    long least() {
        return least;
    }
}
