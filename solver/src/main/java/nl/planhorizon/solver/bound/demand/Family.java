package nl.planhorizon.solver.bound.demand;

import java.util.Arrays;
import java.util.List;
import nl.planhorizon.solver.bound.prices.PriceIndex;
import nl.planhorizon.solver.model.Model;
import nl.planhorizon.solver.model.Unit;
import nl.planhorizon.solver.model.grid.Bits;

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

    static Family of(Model model, List<Unit> members) {
        return new Family(members, members.stream().mapToInt(Family::asks).toArray(), offered(model, members));
    }

    private static int asks(Unit unit) {
        if (unit.interpreterNeed() < 0 || CaseDemand.immovable(unit) != null) {
            return 0;
        }
        return PriceIndex.takesDays(unit) ? 2 : 1;
    }

    private static int[] offered(Model model, List<Unit> members) {
        int days = model.grid().days();
        var offered = new int[model.sites().count() * days];
        for (int location = 0; location < model.sites().count(); location++) {
            long[] open = model.sites().open(location);
            for (int who : interpreters(model, members, location)) {
                var person = model.people().interpreterPersons().get(who);
                for (int session = 0; session < 2 * days; session++) {
                    offered[location * days + (session >> 1)] +=
                            Bits.has(open, session) && Bits.has(person.available(), session) ? person.places() : 0;
                }
            }
        }
        return offered;
    }

    /** Numbers of those who work at a location and could serve at least one of the members. */
    private static int[] interpreters(Model model, List<Unit> members, int location) {
        return members.stream()
                .filter(unit -> unit.interpreterNeed() >= 0)
                .flatMapToInt(unit -> Arrays.stream(
                        model.interpreterNeed(unit.interpreterNeed()).at()[location]))
                .distinct()
                .toArray();
    }
}
