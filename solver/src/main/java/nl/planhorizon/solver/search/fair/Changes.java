package nl.planhorizon.solver.search.fair;

import java.util.Arrays;
import nl.planhorizon.solver.model.Model;
import nl.planhorizon.solver.model.Slot;
import nl.planhorizon.solver.model.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Where hearings changed in the last round of repairs, by kind of interpreter and location: most new chances are for those
 * who need the same.
 */
final class Changes {

    private final Model model;
    private final int locations;
    private final boolean[] last;
    private final boolean[] now;
    private boolean any;

    Changes(Model model) {
        this.model = model;
        locations = model.sites().count();
        last = new boolean[(model.interpreterNeedCount() + 1) * locations];
        now = new boolean[last.length];
    }

    /** From here on what changed so far concerns, or everybody is concerned. */
    void startRound(boolean everybody) {
        System.arraycopy(now, 0, last, 0, now.length);
        Arrays.fill(now, false);
        any = false;
        if (everybody) {
            Arrays.fill(last, true);
        }
    }

    /** Notes that a place came free or was taken. */
    void note(@Nullable Slot slot) {
        if (slot == null) {
            return;
        }
        any = true;
        for (int need = -1; need < model.interpreterNeedCount(); need++) {
            boolean fits = need < 0
                    ? slot.interpreter() < 0
                    : slot.interpreter() >= 0 && model.interpreterNeed(need).fits()[slot.interpreter()];
            now[(need + 1) * locations + slot.location()] |= fits;
        }
    }

    /** Whether the last round changed something that such a case needs. */
    boolean concern(Unit unit) {
        for (int location : unit.locations()) {
            if (last[(unit.interpreterNeed() + 1) * locations + location]) {
                return true;
            }
        }
        return false;
    }

    /** Whether this round changed anything. */
    boolean any() {
        return any;
    }
}
