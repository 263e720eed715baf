package nl.planhorizon.solver.search.state;

import nl.planhorizon.solver.model.Model;
import nl.planhorizon.solver.model.Slot;
import nl.planhorizon.solver.model.Unit;
import nl.planhorizon.solver.model.grid.Grid;

/**
 * What moving each hearing may cost, at first sight. Kept in one array by number, for whoever makes way asks it of hundreds of
 * hearings at a time and has no other need to look at their cases.
 */
public final class MovingBook {

    /** What it costs to move a hearing that may not move. */
    public static final long IMPOSSIBLE = Long.MAX_VALUE;

    private static final int DAYS_LATER = 2;

    private final Grid grid;
    private final long[] costs;

    MovingBook(Model model) {
        grid = model.grid();
        costs = new long[model.units().size()];
    }

    void note(Unit unit, Slot slot) {
        costs[unit.number()] = mayMove(unit) ? later(unit, slot) + dropping(unit) : IMPOSSIBLE;
    }

    /** What moving the hearing of a case may cost, {@link #IMPOSSIBLE} if it may not move. */
    public long cost(int number) {
        return costs[number];
    }

    private static boolean mayMove(Unit unit) {
        var stand = unit.standing();
        return stand == null || !stand.fixed() || stand.displaceable();
    }

    private long later(Unit unit, Slot slot) {
        long first = grid.epochDayOfSession(slot.first());
        long last = grid.epochDayOfSession(slot.last());
        return unit.cost().of(first + DAYS_LATER, last + DAYS_LATER)
                - unit.cost().of(first, last);
    }

    private static long dropping(Unit unit) {
        var stand = unit.standing();
        return stand == null ? 0 : stand.change().dropped();
    }
}
