package nl.planhorizon.solver.search.fair;

import java.util.ArrayList;
import java.util.Arrays;
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

    private final State state;
    private final Model model;
    private final Overtakes overtakes;
    private final List<Shelf> byInterpreter = new ArrayList<>();
    private final List<Shelf> byStart = new ArrayList<>();
    private final int[][] interpretersOf;
    private final boolean[] found;
    private final Trial trial;
    private long[] candidates = new long[64];
    private int count;

    BookedCases(State state, Overtakes overtakes, Trial trial) {
        this.trial = trial;
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
        model.units().forEach(unit -> move(unit, null, state.slot(unit)));
    }

    void move(Unit unit, @Nullable Slot from, @Nullable Slot to) {
        int rank = overtakes.rank(unit);
        if (from != null) {
            shelf(from.location(), from.first()).remove(unit.queue(), rank, unit.number());
        }
        if (from != null && from.interpreter() >= 0) {
            byInterpreter.get(from.interpreter()).remove(unit.queue(), rank, unit.number());
        }
        if (to != null) {
            shelf(to.location(), to.first()).add(unit.queue(), rank, unit.number());
        }
        if (to != null && to.interpreter() >= 0) {
            byInterpreter.get(to.interpreter()).add(unit.queue(), rank, unit.number());
        }
    }

    private Shelf shelf(int location, int session) {
        return byStart.get(location * model.grid().sessions() + session);
    }

    /**
     * Looks for younger cases of the queue of a victim that are heard before a day in a place that could suit the victim: they
     * have an interpreter the victim can use, or one is free at that moment.
     *
     * @return how many there are
     */
    int findCandidates(Unit victim, int day) {
        count = 0;
        if (victim.interpreterNeed() >= 0) {
            for (int who : interpretersOf[victim.interpreterNeed()]) {
                keep(byInterpreter.get(who), victim, day);
            }
        }
        for (int location : victim.locations()) {
            long[] free = freeSessions(victim, location);
            for (int session = Bits.next(free, 0); session >= 0 && session >> 1 < day; ) {
                keep(shelf(location, session), victim, day);
                session = Bits.next(free, session + 1);
            }
        }
        for (int i = 0; i < count; i++) {
            found[(int) candidates[i]] = false;
        }
        Arrays.sort(candidates, 0, count);
        return count;
    }

    /** One of the candidates found last, earliest first. */
    Unit candidate(int position) {
        return model.units().get((int) candidates[position]);
    }

    private int startOf(Unit unit) {
        var slot = state.slot(unit);
        return slot == null ? Integer.MAX_VALUE : slot.first();
    }

    private void keep(Shelf shelf, Unit victim, int day) {
        int queue = victim.queue();
        for (int i = shelf.firstYounger(queue, overtakes.rank(victim)); i < shelf.count(queue); i++) {
            int number = shelf.number(queue, i);
            var unit = model.units().get(number);
            if (!found[number]
                    && startOf(unit) >> 1 < day
                    && unit.shape().equals(victim.shape())
                    && trial.isWorthwhile(victim, unit)) {
                found[number] = true;
                add(unit);
            }
        }
    }

    private void add(Unit unit) {
        if (count == candidates.length) {
            candidates = Arrays.copyOf(candidates, 2 * count);
        }
        candidates[count++] = ((long) startOf(unit) << 32) | unit.number();
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
