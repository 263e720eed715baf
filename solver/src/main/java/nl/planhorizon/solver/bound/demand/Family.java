package nl.planhorizon.solver.bound.demand;

import java.util.List;
import nl.planhorizon.solver.bound.prices.PriceIndex;
import nl.planhorizon.solver.model.Unit;

/**
 * Cases that belong together.
 *
 * @param members the cases
 * @param asks sessions of an interpreter that each of them takes of a day on which it begins; none for a hearing in Dutch,
 *     or one that stays with its own interpreter
 * @param offered sessions that interpreters who could serve one of them are there, whatever else they do, by place: location
 *     times number of days + day
 */
record Family(List<Unit> members, int[] asks, int[] offered) {

    static Family of(List<Unit> members, Attendance attendance) {
        return new Family(members, members.stream().mapToInt(Family::asks).toArray(), attendance.of(members));
    }

    private static int asks(Unit unit) {
        if (unit.interpreterNeed() < 0 || CaseDemand.immovable(unit) != null) {
            return 0;
        }
        return PriceIndex.takesDays(unit) ? 2 : 1;
    }
}
