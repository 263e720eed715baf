package nl.planhorizon.solver.search.find;

import java.util.Arrays;
import nl.planhorizon.solver.model.Model;
import nl.planhorizon.solver.model.Unit;
import nl.planhorizon.solver.model.grid.Grid;
import nl.planhorizon.solver.search.state.CostBook;
import org.jspecify.annotations.Nullable;

/**
 * What a hearing of a unit would change in the target cost of its queue, worked out per week once per search, and not before
 * it is asked for: mostly nobody is free anyhow.
 */
final class TargetGains {

    private final Grid grid;
    private final CostBook costs;
    private final int[][] oneOfWeek;
    private final long[] byWeek;
    private @Nullable Unit pending;
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

    /** A search for a place of a unit begins. */
    void begin(Unit unit) {
        least = 0;
        pending = costs.hasTarget(unit) ? unit : null;
    }

    private void workOut() {
        if (pending != null) {
            workOut(pending);
            pending = null;
        }
    }

    private void workOut(Unit unit) {
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
        workOut();
        int week = grid.weekOfSession(sessions[0]);
        boolean sameWeek = week == grid.weekOfSession(sessions[sessions.length - 1]);
        return sameWeek ? byWeek[week] : costs.targetChange(unit, sessions);
    }

    /** The largest saving, as a number that is not positive. */
    long least() {
        workOut();
        return least;
    }
}
