package nl.planhorizon.solver.search.improve;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import nl.planhorizon.solver.model.Slot;
import nl.planhorizon.solver.model.Unit;
import nl.planhorizon.solver.model.grid.Bits;
import nl.planhorizon.solver.search.state.State;
import org.jspecify.annotations.Nullable;

/**
 * Finds out who could take over the place of a frozen hearing that is urgent itself and could be held earlier: it may only
 * leave because another urgent case takes its place, and then both gain.
 */
final class Relay {

    private static final int TRIES = 12;

    private final State state;
    private final RandomGenerator random;
    private final List<Unit> leavers;
    private final List<Unit> takers;

    Relay(State state, RandomGenerator random) {
        this.state = state;
        this.random = random;
        var units = state.model().units();
        leavers = units.stream()
                .filter(unit -> unit.isUrgent() && couldBeEarlier(unit))
                .toList();
        takers = units.stream()
                .filter(unit -> unit.isUrgent() && !unit.isFixed())
                .toList();
    }

    private static boolean couldBeEarlier(Unit unit) {
        var stand = unit.standing();
        var home = stand == null || !stand.displaceable() ? null : stand.slot();
        return home != null
                && unit.eras().stream()
                        .flatMap(era -> Arrays.stream(era.starts()))
                        .anyMatch(starts -> Bits.next(starts, 0) >= 0 && Bits.next(starts, 0) < home.first());
    }

    /** A frozen urgent hearing that could be earlier, or null if there is none. */
    @Nullable
    Unit leaver() {
        return leavers.isEmpty() ? null : leavers.get(random.nextInt(leavers.size()));
    }

    /** Somebody urgent who could take the place that a hearing had before it was taken out, or null. */
    @Nullable
    Unit taker(Unit leaver, Slot place) {
        for (int i = 0; i < TRIES && !takers.isEmpty(); i++) {
            var taker = takers.get(random.nextInt(takers.size()));
            if (taker.shape().equals(leaver.shape()) && gains(taker, place) && fits(taker, place)) {
                return taker;
            }
        }
        return null;
    }

    private boolean gains(Unit taker, Slot place) {
        var costs = state.costs();
        return taker.interpreterNeed() >= 0 == place.interpreter() >= 0
                && costs.own(taker, place) < costs.own(taker, state.slot(taker));
    }

    /** Whether it is legal there, what it has now left aside. */
    private boolean fits(Unit taker, Slot place) {
        var now = state.slot(taker);
        state.unbook(taker);
        boolean fits = state.legality().isLegal(taker, place);
        if (now != null) {
            state.book(taker, now);
        }
        return fits;
    }
}
