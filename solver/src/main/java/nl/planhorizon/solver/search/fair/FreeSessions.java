package nl.planhorizon.solver.search.fair;

import java.util.Arrays;
import nl.planhorizon.solver.model.Model;
import nl.planhorizon.solver.model.Slot;
import nl.planhorizon.solver.search.state.State;
import org.jspecify.annotations.Nullable;

/**
 * Sessions in which an interpreter is free, by need and location, worked out when asked and kept until one who serves the need
 * comes or goes.
 */
final class FreeSessions {

    private final State state;
    private final Model model;
    private final int locations;
    private final long[] @Nullable [] known;
    /** By need and location: how often somebody who serves the need had come or gone when it was worked out. */
    private final int[] knownAt;
    /** By need: how often somebody who serves it has come or gone. */
    private final int[] moves;

    FreeSessions(State state) {
        this.state = state;
        model = state.model();
        locations = model.sites().count();
        known = new long[model.interpreterNeedCount() * locations][];
        knownAt = new int[known.length];
        moves = new int[model.interpreterNeedCount()];
    }

    /** Notes that a hearing has left a place, come to one, or both. */
    void move(@Nullable Slot from, @Nullable Slot to) {
        note(from);
        note(to);
    }

    private void note(@Nullable Slot slot) {
        if (slot != null && slot.interpreter() >= 0) {
            for (int need : model.needsServedBy(slot.interpreter())) {
                moves[need]++;
            }
        }
    }

    /**
     * Sessions, as bits, in which an interpreter for a need is free at a location, or none is needed. Held-back sessions
     * count: a younger case may give back what an older one needs.
     */
    long[] of(int need, int location) {
        if (need < 0) {
            return model.sites().open(location);
        }
        int at = need * locations + location;
        var bits = known[at];
        if (bits == null) {
            bits = new long[model.grid().words()];
            known[at] = bits;
        } else if (knownAt[at] == moves[need]) {
            return bits;
        }
        knownAt[at] = moves[need];
        workOut(bits, need, location);
        return bits;
    }

    private void workOut(long[] bits, int need, int location) {
        Arrays.fill(bits, 0);
        long[] open = model.sites().open(location);
        for (int who : model.interpretersAt(need, location)) {
            for (int word = 0; word < bits.length; word++) {
                bits[word] |= open[word] & state.interpreters().usable(who, location, word);
            }
        }
    }
}
