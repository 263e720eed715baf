package nl.planhorizon.solver.search.fair;

import java.util.ArrayList;
import java.util.List;
import nl.planhorizon.solver.model.Slot;
import nl.planhorizon.solver.model.Unit;
import nl.planhorizon.solver.search.find.Finder;
import nl.planhorizon.solver.search.state.State;
import org.jspecify.annotations.Nullable;

/**
 * Puts a plan in fair order: no case is overtaken without an explanation, and no overtaken case could be heard sooner in a
 * place nobody uses. Each step hears an older case earlier at the cost of younger ones only, so it comes to an end.
 */
public final class FairOrder {

    private final State state;
    private final Finder finder;
    private final Overtakes overtakes;
    private final Trial trial;
    private final BookedCases booked;
    private final List<Unit> dropped = new ArrayList<>();

    public FairOrder(State state, Finder finder) {
        this.state = state;
        this.finder = finder;
        overtakes = new Overtakes(state);
        trial = new Trial(state);
        booked = new BookedCases(state, overtakes);
    }

    /** Repairs until nothing is left to repair. */
    public void settle() {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (var queue : overtakes.queues()) {
                changed |= settle(queue);
            }
            changed |= refill();
        }
    }

    private boolean settle(List<Unit> queue) {
        int[] earliest = overtakes.earliestYounger(queue);
        boolean changed = false;
        for (int i = 0; i < queue.size(); i++) {
            var victim = queue.get(i);
            if (earliest[i] < overtakes.day(victim) && !trial.isHeld(victim)) {
                changed |= useFreePlace(victim, earliest[i]) || exchange(victim);
            }
        }
        return changed;
    }

    private boolean useFreePlace(Unit victim, int day) {
        var old = state.slot(victim);
        long familyCost = state.familyCost(victim);
        state.unbook(victim);
        var slot = finder.cheapestBy(victim, day, familyCost);
        var now = slot == null ? old : slot;
        if (now != null) {
            state.book(victim, now);
        }
        booked.move(victim, old, now);
        return slot != null;
    }

    private boolean exchange(Unit victim) {
        for (var younger : booked.candidates(victim, overtakes.day(victim))) {
            var old = state.slot(victim);
            var place = state.slot(younger);
            if (place != null && trial.exchange(victim, younger)) {
                booked.move(victim, old, state.slot(victim));
                booked.move(younger, place, state.slot(younger));
                if (old == null) {
                    dropped.add(younger);
                }
                return true;
            }
        }
        return false;
    }

    /** Cases that lost their place to an older one may find another that nobody uses. */
    private boolean refill() {
        boolean changed = false;
        for (var unit : dropped) {
            @Nullable Slot slot = state.isPlanned(unit) ? null : finder.cheapest(unit);
            if (slot != null) {
                state.book(unit, slot);
                booked.move(unit, null, slot);
                changed = true;
            }
        }
        dropped.clear();
        return changed;
    }
}
