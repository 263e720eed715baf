package nl.planhorizon.solver.desk;

import java.util.List;
import nl.planhorizon.solver.catalogue.Rule;
import nl.planhorizon.solver.desk.obstacles.Obstacle;
import nl.planhorizon.solver.domain.calendar.Session;
import nl.planhorizon.solver.domain.plan.Hearing;
import org.jspecify.annotations.Nullable;

/**
 * What a cell of the board says while a hearing is held over it: whether the hearing can start there.
 *
 * @param start session in which it would start
 * @param location location code
 * @param nearest the cheapest legal hearing there, or where there is none the one with least in the way; null where its
 *     shape cannot start
 * @param forbids hard rules that forbid even that one, in catalogue order; empty for a legal cell
 * @param blamed what of it is in the way of the officer, interpreter or room that a planner chose for the cell
 * @param cost change in plan cost; only meaningful for a legal cell
 */
public record Cell(
        Session start,
        String location,
        @Nullable Hearing nearest,
        List<Rule> forbids,
        List<Obstacle> blamed,
        long cost) {

    public Cell {
        forbids = List.copyOf(forbids);
        blamed = List.copyOf(blamed);
    }

    public boolean isLegal() {
        return forbids.isEmpty();
    }
}
