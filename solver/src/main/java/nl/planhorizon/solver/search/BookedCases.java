package nl.planhorizon.solver.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.planhorizon.solver.model.Bits;
import nl.planhorizon.solver.model.Model;
import nl.planhorizon.solver.model.Slot;
import nl.planhorizon.solver.model.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Who is heard where, by interpreter and by start: finds the hearings whose place another case could take without
 * comparing all pairs.
 */
final class BookedCases {

    private final State state;
    private final Model model;
    private final List<Set<Unit>> byInterpreter = new ArrayList<>();
    private final List<Set<Unit>> byStart = new ArrayList<>();

    BookedCases(State state) {
        this.state = state;
        model = state.model();
        for (int i = 0; i < model.people().interpreters().size(); i++) {
            byInterpreter.add(new LinkedHashSet<>());
        }
        for (int i = 0; i < model.sites().count() * model.grid().sessions(); i++) {
            byStart.add(new LinkedHashSet<>());
        }
    }

    void rebuild() {
        byInterpreter.forEach(Set::clear);
        byStart.forEach(Set::clear);
        model.units().forEach(unit -> add(unit, state.slot(unit)));
    }

    void move(Unit unit, @Nullable Slot from, @Nullable Slot to) {
        if (from != null) {
            byStart.get(index(from.location(), from.first())).remove(unit);
        }
        if (from != null && from.interpreter() >= 0) {
            byInterpreter.get(from.interpreter()).remove(unit);
        }
        add(unit, to);
    }

    private void add(Unit unit, @Nullable Slot slot) {
        if (slot != null) {
            byStart.get(index(slot.location(), slot.first())).add(unit);
        }
        if (slot != null && slot.interpreter() >= 0) {
            byInterpreter.get(slot.interpreter()).add(unit);
        }
    }

    private int index(int location, int session) {
        return location * model.grid().sessions() + session;
    }

    /**
     * Younger cases of the queue of a victim that are heard before a day in a place of the same shape that could suit the
     * victim, earliest first: they have an interpreter the victim can use, or one is free at that moment.
     */
    List<Unit> candidates(Unit victim, int day) {
        Set<Unit> found = new LinkedHashSet<>();
        if (victim.interpreterNeed() >= 0) {
            byUsableInterpreter(victim, day, found);
        }
        for (int location : victim.locations()) {
            long[] free = freeSessions(victim, location);
            for (int session = Bits.next(free, 0); session >= 0 && session >> 1 < day; ) {
                keep(byStart.get(index(location, session)), victim, day, found);
                session = Bits.next(free, session + 1);
            }
        }
        List<Unit> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparingInt((Unit unit) -> startOf(unit)).thenComparingInt(Unit::number));
        return sorted;
    }

    private int startOf(Unit unit) {
        var slot = state.slot(unit);
        return slot == null ? Integer.MAX_VALUE : slot.first();
    }

    private void byUsableInterpreter(Unit victim, int day, Set<Unit> found) {
        boolean[] fits = model.interpreterNeed(victim.interpreterNeed()).fits();
        for (int who = 0; who < fits.length; who++) {
            if (fits[who]) {
                keep(byInterpreter.get(who), victim, day, found);
            }
        }
    }

    private void keep(Set<Unit> heard, Unit victim, int day, Set<Unit> found) {
        for (var unit : heard) {
            if (unit.queue() == victim.queue()
                    && unit.shape().equals(victim.shape())
                    && startOf(unit) >> 1 < day
                    && victim.facts().orderKey().compareTo(unit.facts().orderKey()) < 0) {
                found.add(unit);
            }
        }
    }

    /** Sessions in which an interpreter for a case is free at a location; all of them if none is needed. */
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
