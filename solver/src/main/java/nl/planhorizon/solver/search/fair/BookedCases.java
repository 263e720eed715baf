package nl.planhorizon.solver.search.fair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.planhorizon.solver.model.Model;
import nl.planhorizon.solver.model.Slot;
import nl.planhorizon.solver.model.Unit;
import nl.planhorizon.solver.model.grid.Bits;
import nl.planhorizon.solver.search.state.State;
import org.jspecify.annotations.Nullable;

/**
 * Who is heard where, by interpreter and by start: finds the hearings whose place another case could take without
 * comparing all pairs.
 */
final class BookedCases {

    /** Hearings that have an interpreter or a start in common, and how young the youngest of each queue ever was. */
    private static final class Shelf {
        private final List<Unit> units = new ArrayList<>();
        private final int[] youngest;

        private Shelf(int queues) {
            youngest = new int[queues];
            Arrays.fill(youngest, -1);
        }
    }

    private final State state;
    private final Model model;
    private final Overtakes overtakes;
    private final List<Shelf> byInterpreter = new ArrayList<>();
    private final List<Shelf> byStart = new ArrayList<>();
    private final int[][] interpretersOf;
    private final boolean[] found;

    BookedCases(State state, Overtakes overtakes) {
        this.state = state;
        this.overtakes = overtakes;
        model = state.model();
        found = new boolean[model.units().size()];
        for (int i = 0; i < model.people().interpreters().size(); i++) {
            byInterpreter.add(new Shelf(model.queueCount()));
        }
        for (int i = 0; i < model.sites().count() * model.grid().sessions(); i++) {
            byStart.add(new Shelf(model.queueCount()));
        }
        interpretersOf = new int[model.interpreterNeedCount()][];
        for (int need = 0; need < interpretersOf.length; need++) {
            boolean[] fits = model.interpreterNeed(need).fits();
            interpretersOf[need] =
                    IntStream.range(0, fits.length).filter(who -> fits[who]).toArray();
        }
        model.units().forEach(unit -> add(unit, state.slot(unit)));
    }

    void move(Unit unit, @Nullable Slot from, @Nullable Slot to) {
        if (from != null) {
            shelf(from.location(), from.first()).units.remove(unit);
        }
        if (from != null && from.interpreter() >= 0) {
            byInterpreter.get(from.interpreter()).units.remove(unit);
        }
        add(unit, to);
    }

    private void add(Unit unit, @Nullable Slot slot) {
        if (slot != null) {
            add(unit, shelf(slot.location(), slot.first()));
        }
        if (slot != null && slot.interpreter() >= 0) {
            add(unit, byInterpreter.get(slot.interpreter()));
        }
    }

    private void add(Unit unit, Shelf shelf) {
        shelf.units.add(unit);
        shelf.youngest[unit.queue()] = Math.max(shelf.youngest[unit.queue()], overtakes.rank(unit));
    }

    private Shelf shelf(int location, int session) {
        return byStart.get(location * model.grid().sessions() + session);
    }

    /**
     * Younger cases of the queue of a victim that are heard before a day in a place of the same shape that could suit the
     * victim, earliest first: they have an interpreter the victim can use, or one is free at that moment.
     */
    List<Unit> candidates(Unit victim, int day) {
        List<Unit> candidates = new ArrayList<>();
        if (victim.interpreterNeed() >= 0) {
            for (int who : interpretersOf[victim.interpreterNeed()]) {
                keep(byInterpreter.get(who), victim, day, candidates);
            }
        }
        for (int location : victim.locations()) {
            long[] free = freeSessions(victim, location);
            for (int session = Bits.next(free, 0); session >= 0 && session >> 1 < day; ) {
                keep(shelf(location, session), victim, day, candidates);
                session = Bits.next(free, session + 1);
            }
        }
        candidates.forEach(unit -> found[unit.number()] = false);
        candidates.sort(Comparator.comparingInt(this::startOf).thenComparingInt(Unit::number));
        return candidates;
    }

    private int startOf(Unit unit) {
        var slot = state.slot(unit);
        return slot == null ? Integer.MAX_VALUE : slot.first();
    }

    private void keep(Shelf shelf, Unit victim, int day, List<Unit> candidates) {
        int rank = overtakes.rank(victim);
        if (shelf.youngest[victim.queue()] <= rank) {
            return;
        }
        for (var unit : shelf.units) {
            if (unit.queue() == victim.queue()
                    && overtakes.rank(unit) > rank
                    && !found[unit.number()]
                    && unit.shape().equals(victim.shape())
                    && startOf(unit) >> 1 < day) {
                found[unit.number()] = true;
                candidates.add(unit);
            }
        }
    }

    /**
     * Sessions in which an interpreter for a case is free at a location; all of them if none is needed. Held-back sessions
     * count: the younger case may give back what the older one needs.
     */
    private long[] freeSessions(Unit victim, int location) {
        long[] free = new long[model.grid().words()];
        for (int word = 0; word < free.length; word++) {
            free[word] = model.sites().open(location)[word];
            if (victim.interpreterNeed() >= 0) {
                long any = 0;
                for (int who : model.interpreterNeed(victim.interpreterNeed()).at()[location]) {
                    any |= state.interpreters().usable(who, location, word);
                }
                free[word] &= any;
            }
        }
        return free;
    }
}
