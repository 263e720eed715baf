package nl.planhorizon.solver.search.fair;

import java.util.Arrays;
import nl.planhorizon.solver.model.Model;
import nl.planhorizon.solver.model.Slot;
import nl.planhorizon.solver.model.Unit;
import nl.planhorizon.solver.model.grid.Bits;
import nl.planhorizon.solver.search.state.State;
import org.jspecify.annotations.Nullable;

/**
 * Who is heard where, by queue, shape and location: finds the hearings whose place another case could take without comparing
 * all pairs. It can be about some of the cases only.
 */
final class BookedCases {

    private final State state;
    private final Model model;
    private final Overtakes overtakes;
    private final Trial trial;
    private final int locations;
    private final @Nullable Shelf[] shelves;
    private final boolean[] listed;
    /** Free sessions by need for an interpreter and location, null where they were not asked for since somebody moved. */
    private final long[] @Nullable [] free;

    private long[] candidates = new long[64];
    private int count;

    BookedCases(State state, Overtakes overtakes, Trial trial, Iterable<Unit> units) {
        this.state = state;
        this.overtakes = overtakes;
        this.trial = trial;
        model = state.model();
        locations = model.sites().count();
        shelves = new Shelf[overtakes.kinds() * locations];
        listed = new boolean[model.units().size()];
        free = new long[model.interpreterNeedCount() * locations][];
        for (var unit : units) {
            listed[unit.number()] = true;
            place(unit, null, state.slot(unit));
        }
    }

    /** Notes that a case has moved, or is heard or no longer; of those this is not about, only that others came free. */
    void move(Unit unit, @Nullable Slot from, @Nullable Slot to) {
        Arrays.fill(free, null);
        if (listed[unit.number()]) {
            place(unit, from, to);
        }
    }

    private void place(Unit unit, @Nullable Slot from, @Nullable Slot to) {
        int rank = overtakes.rank(unit);
        if (from != null) {
            shelf(unit, from.location()).remove(rank, unit.number());
        }
        if (to != null) {
            shelf(unit, to.location()).add(rank, unit.number());
        }
    }

    private Shelf shelf(Unit unit, int location) {
        int at = position(unit, location);
        var shelf = shelves[at];
        if (shelf == null) {
            shelf = new Shelf();
            shelves[at] = shelf;
        }
        return shelf;
    }

    private int position(Unit unit, int location) {
        return overtakes.kind(unit) * locations + location;
    }

    /**
     * Looks for younger cases of the queue of a victim that are heard before a day in a place that could suit the victim: they
     * have an interpreter the victim can use, or one is free at that moment.
     *
     * @return how many there are
     */
    int findCandidates(Unit victim, int day) {
        count = 0;
        for (int location : victim.locations()) {
            var shelf = shelves[position(victim, location)];
            if (shelf != null) {
                keep(shelf, victim, day, location);
            }
        }
        Arrays.sort(candidates, 0, count);
        return count;
    }

    /** One of the candidates found last, earliest first. */
    Unit candidate(int position) {
        return model.units().get((int) candidates[position]);
    }

    private void keep(Shelf shelf, Unit victim, int day, int location) {
        int first = shelf.firstYounger(overtakes.rank(victim));
        if (first == shelf.count()) {
            return;
        }
        long[] open = freeSessions(victim, location);
        for (int i = first; i < shelf.count(); i++) {
            var unit = model.units().get(shelf.number(i));
            var slot = state.slot(unit);
            if (slot != null
                    && slot.firstDay() < day
                    && (Bits.has(open, slot.first()) || canUseInterpreter(victim, slot))
                    && trial.isWorthwhile(victim, unit)) {
                add(slot.first(), unit);
            }
        }
    }

    private boolean canUseInterpreter(Unit victim, Slot slot) {
        return victim.interpreterNeed() >= 0
                && slot.interpreter() >= 0
                && model.interpreterNeed(victim.interpreterNeed()).fits()[slot.interpreter()];
    }

    private void add(int start, Unit unit) {
        if (count == candidates.length) {
            candidates = Arrays.copyOf(candidates, 2 * count);
        }
        candidates[count++] = ((long) start << 32) | unit.number();
    }

    /**
     * Sessions in which an interpreter for a case is free at a location, or none is needed. Held-back sessions count: the
     * younger case may give back what the older one needs.
     */
    private long[] freeSessions(Unit victim, int location) {
        if (victim.interpreterNeed() < 0) {
            return model.sites().open(location);
        }
        int at = victim.interpreterNeed() * locations + location;
        var known = free[at];
        if (known == null) {
            known = interpretersFree(victim, location);
            free[at] = known;
        }
        return known;
    }

    private long[] interpretersFree(Unit victim, int location) {
        var open = model.sites().open(location);
        long[] bits = new long[open.length];
        for (int who : model.interpretersAt(victim.interpreterNeed(), location)) {
            for (int word = 0; word < bits.length; word++) {
                bits[word] |= open[word] & state.interpreters().usable(who, location, word);
            }
        }
        return bits;
    }
}
