package nl.planhorizon.solver.search;

import nl.planhorizon.solver.model.Grid;
import nl.planhorizon.solver.model.Unit;
import nl.planhorizon.solver.model.WeekLimits;

/** How many sessions of each group of interpreters cases without urgency use, week by week. */
final class HeldBackBook {

    private final Grid grid;
    private final WeekLimits limits;
    private final int[] used;

    HeldBackBook(Grid grid, WeekLimits limits) {
        this.grid = grid;
        this.limits = limits;
        used = new int[limits.groupAllowed().length];
    }

    boolean allows(Unit unit, int interpreter, int[] sessions) {
        if (interpreter < 0 || unit.isUrgent()) {
            return true;
        }
        add(unit, interpreter, sessions, 1);
        boolean allows = true;
        for (int session : sessions) {
            int index = index(interpreter, session);
            allows &= !limits.heldDay()[session >> 1] || used[index] <= limits.groupAllowed()[index];
        }
        add(unit, interpreter, sessions, -1);
        return allows;
    }

    void add(Unit unit, int interpreter, int[] sessions, int sign) {
        if (interpreter < 0 || unit.isUrgent()) {
            return;
        }
        for (int session : sessions) {
            if (limits.heldDay()[session >> 1]) {
                used[index(interpreter, session)] += sign;
            }
        }
    }

    private int index(int interpreter, int session) {
        return limits.group()[interpreter] * grid.weeks() + grid.weekOfSession(session);
    }
}
