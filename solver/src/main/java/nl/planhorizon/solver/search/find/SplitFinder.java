package nl.planhorizon.solver.search.find;

import java.util.Arrays;
import nl.planhorizon.solver.domain.policy.Shape;
import nl.planhorizon.solver.model.Era;
import nl.planhorizon.solver.model.Model;
import nl.planhorizon.solver.model.Slot;
import nl.planhorizon.solver.model.Unit;
import nl.planhorizon.solver.model.grid.Bits;
import nl.planhorizon.solver.search.state.State;
import org.jspecify.annotations.Nullable;

/** Finds split hearings: single sessions on different days within five open days, the same people throughout. */
final class SplitFinder {

    private final Model model;
    private final State state;
    private final long[] ofOfficer;
    private final long[] together;
    private long familyLimit = Long.MAX_VALUE;
    private boolean mustCover;

    SplitFinder(State state) {
        this.state = state;
        model = state.model();
        ofOfficer = new long[model.grid().words()];
        together = new long[model.grid().words()];
    }

    /** From now on passes over slots that would let the family cost more or a frozen hearing be displaced without need. */
    void limit(long mostFamilyCost, boolean mustCoverAll) {
        familyLimit = mostFamilyCost;
        mustCover = mustCoverAll;
    }

    /**
     * A legal slot that starts as early as possible among some starts, or null.
     *
     * @param starts sessions in which it may start
     * @param latestDay last day number on which it may start
     */
    @Nullable
    Slot earliest(Unit unit, Era era, int location, long[] starts, int latestDay) {
        Slot found = null;
        int[] interpreters = model.interpretersAt(unit.interpreterNeed(), location);
        int latest = 2 * latestDay + 1;
        for (int officer : model.officerNeed(era.officerNeed()).at()[location]) {
            if (!isFreeEnough(unit, era, officer, location) || !canStart(ofOfficer, starts, latest)) {
                continue;
            }
            for (int interpreter : interpreters) {
                if (findTogether(unit, interpreter, location) && canStart(together, starts, latest)) {
                    var slot = startingBy(unit, era, new Start(location, officer, interpreter, starts, latest));
                    found = slot == null ? found : slot;
                    latest = slot == null ? latest : slot.first() - 1;
                }
            }
        }
        return found;
    }

    private static boolean canStart(long[] free, long[] starts, int latest) {
        for (int word = 0; word < free.length; word++) {
            if ((free[word] & starts[word] & Bits.until(latest, word)) != 0) {
                return true;
            }
        }
        return false;
    }

    private record Start(int location, int officer, int interpreter, long[] starts, int latest) {}

    /** Works out the sessions in which an officer can and a room is free; says whether there are enough of them. */
    private boolean isFreeEnough(Unit unit, Era era, int officer, int location) {
        int count = 0;
        long[] open = state.rooms().open(location, era.childRoom());
        for (int word = 0; word < ofOfficer.length; word++) {
            ofOfficer[word] = state.officers().usable(officer, location, word)
                    & state.weeks().room(officer, false, word)
                    & unit.allowed()[word]
                    & open[word];
            count += Long.bitCount(ofOfficer[word]);
        }
        return count >= unit.sessions();
    }

    /** Works out the sessions in which everybody can; says whether there are enough of them. */
    private boolean findTogether(Unit unit, int interpreter, int location) {
        int count = 0;
        for (int word = 0; word < together.length; word++) {
            together[word] = interpreter < 0
                    ? ofOfficer[word]
                    : ofOfficer[word]
                            & state.interpreters().usable(interpreter, location, word)
                            & state.heldBack().open(unit, interpreter, false, word);
            count += Long.bitCount(together[word]);
        }
        return count >= unit.sessions();
    }

    private @Nullable Slot startingBy(Unit unit, Era era, Start start) {
        for (int first = Bits.next(together, 0);
                first >= 0 && first <= start.latest();
                first = Bits.next(together, first + 1)) {
            if (Bits.has(start.starts(), first)) {
                var sketch = new Slot(new int[] {first}, start.location(), start.officer(), start.interpreter(), -1);
                var slot = extend(unit, era, sketch, spanEnd(start.location(), first >> 1));
                if (slot != null) {
                    return slot;
                }
            }
        }
        return null;
    }

    private int spanEnd(int location, int firstDay) {
        int day = firstDay;
        for (int i = 1; i < Shape.SPLIT_SPAN; i++) {
            int next = model.sites().nextOpenDay(location, day);
            if (next < 0) {
                return model.grid().days() - 1;
            }
            day = next;
        }
        return day;
    }

    /** The first legal way to go on from the sessions of a sketch, earlier sessions first; null if there is none. */
    private @Nullable Slot extend(Unit unit, Era era, Slot sketch, int lastDay) {
        if (sketch.sessions().length == unit.sessions()) {
            return complete(unit, era, sketch);
        }
        int next = Bits.next(together, (sketch.last() | 1) + 1);
        while (next >= 0 && next >> 1 <= lastDay) {
            int[] longer = Arrays.copyOf(sketch.sessions(), sketch.sessions().length + 1);
            longer[longer.length - 1] = next;
            var found = extend(unit, era, sketch.withSessions(longer), lastDay);
            if (found != null) {
                return found;
            }
            next = Bits.next(together, next + 1);
        }
        return null;
    }

    private @Nullable Slot complete(Unit unit, Era era, Slot sketch) {
        boolean video = state.needsVideo(sketch.interpreter());
        int room = state.rooms().find(sketch.location(), sketch.sessions(), era.childRoom(), video);
        boolean fine = room >= 0
                && state.familyCost(unit, sketch.sessions(), sketch.location()) <= familyLimit
                && state.legality().isLegal(unit, sketch.withRoom(room))
                && (!mustCover || state.displacements().coversAll(unit, sketch));
        return fine ? sketch.withRoom(room) : null;
    }
}
