package nl.planhorizon.solver.search;

import java.util.Arrays;
import nl.planhorizon.solver.domain.policy.Shape;
import nl.planhorizon.solver.model.Bits;
import nl.planhorizon.solver.model.Era;
import nl.planhorizon.solver.model.Model;
import nl.planhorizon.solver.model.Slot;
import nl.planhorizon.solver.model.Unit;
import org.jspecify.annotations.Nullable;

/** Finds split hearings: single sessions on different days within five open days, the same people throughout. */
final class SplitFinder {

    private final Model model;
    private final State state;

    SplitFinder(State state) {
        this.state = state;
        model = state.model();
    }

    /** The legal slot that starts at a session and ends soonest, or null. */
    @Nullable
    Slot from(Unit unit, Era era, int location, int start) {
        int last = spanEnd(location, start);
        Slot found = null;
        for (int officer : model.officerNeed(era.officerNeed()).at()[location]) {
            if (!state.officers().isUsable(officer, location, start)) {
                continue;
            }
            for (int interpreter : interpreters(unit, location)) {
                var slot = extend(unit, era, new Slot(new int[] {start}, location, officer, interpreter, -1), last);
                if (slot != null && (found == null || slot.last() < found.last())) {
                    found = slot;
                }
            }
        }
        return found;
    }

    private int spanEnd(int location, int start) {
        int day = start >> 1;
        for (int i = 1; i < Shape.SPLIT_SPAN; i++) {
            int next = model.sites().nextOpenDay(location, day);
            if (next < 0) {
                return model.grid().days() - 1;
            }
            day = next;
        }
        return day;
    }

    private int[] interpreters(Unit unit, int location) {
        return unit.interpreterNeed() < 0
                ? new int[] {-1}
                : model.interpreterNeed(unit.interpreterNeed()).at()[location];
    }

    /** The first legal way to go on from the sessions of a sketch, earlier days first; null if there is none. */
    private @Nullable Slot extend(Unit unit, Era era, Slot sketch, int lastDay) {
        if (!isFree(unit, sketch, sketch.last())) {
            return null;
        }
        if (sketch.sessions().length == unit.sessions()) {
            return complete(unit, era, sketch);
        }
        for (int next = (sketch.last() | 1) + 1; next >> 1 <= lastDay; next++) {
            int[] longer = Arrays.copyOf(sketch.sessions(), sketch.sessions().length + 1);
            longer[longer.length - 1] = next;
            var found = extend(unit, era, sketch.withSessions(longer), lastDay);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable Slot complete(Unit unit, Era era, Slot sketch) {
        boolean video = state.needsVideo(sketch.interpreter());
        int room = state.rooms().find(sketch.location(), sketch.sessions(), era.childRoom(), video);
        return room >= 0 && state.legality().isLegal(unit, sketch.withRoom(room)) ? sketch.withRoom(room) : null;
    }

    private boolean isFree(Unit unit, Slot sketch, int session) {
        int location = sketch.location();
        return Bits.has(unit.allowed(), session)
                && Bits.has(model.sites().open(location), session)
                && state.officers().isUsable(sketch.officer(), location, session)
                && (sketch.interpreter() < 0 || state.interpreters().isUsable(sketch.interpreter(), location, session));
    }
}
