package nl.planhorizon.solver.search.fair;

import java.util.Arrays;
import nl.planhorizon.solver.domain.policy.Shape;
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
    private final FreeSessions free;
    private final int locations;
    private final long[] everything;
    private final @Nullable Shelf[] shelves;
    private final boolean[] listed;

    BookedCases(State state, Overtakes overtakes, Trial trial, FreeSessions free, Iterable<Unit> units) {
        this.state = state;
        this.trial = trial;
        this.free = free;
        this.overtakes = overtakes;
        model = state.model();
        locations = model.sites().count();
        shelves = new Shelf[overtakes.kinds() * locations];
        everything = new long[model.grid().words()];
        Arrays.fill(everything, -1L);
        listed = new boolean[model.units().size()];
        for (var unit : units) {
            listed[unit.number()] = true;
            place(unit, null, state.slot(unit));
        }
    }

    /** Notes that a case has moved, or is heard or no longer, if this is about it. */
    void move(Unit unit, @Nullable Slot from, @Nullable Slot to) {
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
            shelf(unit, to.location()).add(rank, unit.number(), to);
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

    /** Whether anybody is heard at a location whose queue and shape are those of a case. */
    boolean hasSome(Unit unit, int location) {
        var shelf = shelves[position(unit, location)];
        return shelf != null && shelf.count() > 0;
    }

    /**
     * Collects younger cases of the queue of a victim that are heard before a day in a place that could suit the victim: they
     * have an interpreter the victim can use, or one is free at that moment.
     *
     * @param only changes, if only what they relieved and do not concern by itself is of interest, else null
     */
    void collect(Unit victim, int day, @Nullable Changes only, Candidates found) {
        for (int location : victim.locations()) {
            var shelf = shelves[position(victim, location)];
            long[] among = only == null ? everything : relieved(victim, location, only);
            int first = shelf == null || among.length == 0 ? 0 : shelf.firstYounger(overtakes.rank(victim));
            if (shelf != null && among.length > 0 && first < shelf.count()) {
                long[] open = free.of(victim.interpreterNeed(), location);
                collect(new Look(victim, day, only, among, open), shelf, first, found);
            }
        }
    }

    /** Starts in which something was relieved for a victim; all of them where its shape goes on after the day of its start. */
    private long[] relieved(Unit victim, int location, Changes changes) {
        var sessions = changes.relieved(victim.interpreterNeed(), location);
        var kind = victim.shape().kind();
        boolean goesOn = kind == Shape.Kind.TWO_DAYS || kind == Shape.Kind.SPLIT;
        return sessions.length > 0 && goesOn ? everything : sessions;
    }

    /** For whom something is looked for: which starts are of interest, and in which some interpreter is free. */
    private record Look(Unit victim, int day, @Nullable Changes only, long[] among, long[] open) {}

    private void collect(Look look, Shelf shelf, int first, Candidates found) {
        var victim = look.victim();
        for (int i = first; i < shelf.count(); i++) {
            int start = shelf.firstSession(i);
            if (start >> 1 < look.day()
                    && Bits.has(look.among(), start)
                    && (Bits.has(look.open(), start) || state.legality().understands(victim, shelf.interpreter(i)))) {
                var younger = model.units().get(shelf.number(i));
                if ((look.only() == null || !look.only().concern(younger.number()))
                        && trial.isWorthwhile(victim, younger)) {
                    found.add(start, younger.number());
                }
            }
        }
    }
}
