package nl.planhorizon.solver.search.improve;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import nl.planhorizon.solver.model.Era;
import nl.planhorizon.solver.model.Model;
import nl.planhorizon.solver.model.Unit;
import nl.planhorizon.solver.model.grid.Bits;
import nl.planhorizon.solver.search.find.Sequences;
import nl.planhorizon.solver.search.state.State;

/**
 * Makes way for a case: takes an earlier start and chooses, of the officers and interpreters who could serve there, those
 * whose hearings are the cheapest to move; frozen ones count, for an urgent case may displace them.
 */
final class WayMaker {

    private final State state;
    private final Model model;
    private final RandomGenerator random;
    private final Sequences sequences;
    private final Clearing officers;
    private final Clearing interpreters;
    private final List<Unit> chosen = new ArrayList<>();

    WayMaker(State state, RandomGenerator random) {
        this.state = state;
        this.random = random;
        model = state.model();
        sequences = new Sequences(model);
        officers = Clearing.ofOfficers(state, random);
        interpreters = Clearing.ofInterpreters(state, random);
    }

    /**
     * A case and the hearings in its way somewhere earlier, if moving those seems to cost less than it gains, else empty;
     * valid until the next call.
     */
    List<Unit> makeFor(Unit unit) {
        chosen.clear();
        makeWay(unit);
        return chosen;
    }

    private void makeWay(Unit unit) {
        var era = unit.eras().get(random.nextInt(unit.eras().size()));
        int position = random.nextInt(unit.locations().length);
        int location = unit.locations()[position];
        int start = earlierStart(unit, era.starts()[position]);
        int[] sessions = start < 0 ? null : sequences.from(unit.shape().kind(), start, location);
        if (sessions != null) {
            long gain =
                    state.costs().own(unit, state.slot(unit)) - state.costs().appointment(unit, sessions);
            clear(unit, era.officerNeed(), sessions, location, gain);
        }
    }

    /**
     * A case and the hearings in its way on a day at a location, if moving those seems to cost less than a limit, else empty;
     * valid until the next call.
     */
    List<Unit> makeFor(Unit unit, int location, int day, long limit) {
        chosen.clear();
        int position = unit.position(location);
        for (var era : position < 0 ? List.<Era>of() : unit.eras()) {
            int start = Bits.next(era.starts()[position], 2 * day);
            int[] sessions = start >> 1 == day ? sequences.from(unit.shape().kind(), start, location) : null;
            if (sessions != null) {
                clear(unit, era.officerNeed(), sessions, location, limit);
            }
        }
        return chosen;
    }

    private void clear(Unit unit, int officerNeed, int[] sessions, int location, long gain) {
        long left = gain;
        if (unit.interpreterNeed() >= 0) {
            left -= interpreters.findCheapest(
                    model.interpreterNeed(unit.interpreterNeed()).sets()[location], location, sessions);
        }
        if (left <= 0
                || left <= officers.findCheapest(model.officerNeed(officerNeed).sets()[location], location, sessions)) {
            return;
        }
        chosen.add(unit);
        add(officers.cheapest());
        if (unit.interpreterNeed() >= 0) {
            add(interpreters.cheapest());
        }
    }

    private void add(List<Unit> units) {
        units.stream().filter(unit -> !chosen.contains(unit)).forEach(chosen::add);
    }

    /** A start before the present one, early ones more often; -1 if there is none. */
    private int earlierStart(Unit unit, long[] starts) {
        var slot = state.slot(unit);
        int end = slot == null ? model.grid().sessions() : slot.first();
        int first = Bits.next(starts, 0);
        if (first < 0 || first >= end) {
            return -1;
        }
        double share = random.nextDouble();
        int start = Bits.next(starts, first + (int) ((end - first) * share * share));
        return start < end ? start : -1;
    }
}
