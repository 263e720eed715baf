package nl.planhorizon.solver.search.improve;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import nl.planhorizon.solver.model.Model;
import nl.planhorizon.solver.model.Slot;
import nl.planhorizon.solver.model.Unit;
import nl.planhorizon.solver.search.find.Finder;
import nl.planhorizon.solver.search.state.State;
import org.jspecify.annotations.Nullable;

/**
 * Hands places down a line: one case takes the place of another of the same shape, which takes that of a third, until one
 * finds a free place or does without. It begins with a case that needs an interpreter; no case moves twice, and the first link that makes the whole worth its cost ends it.
 */
final class Chain {

    private static final int LINKS = 12;
    private static final int TRIES = 8;
    /** How much dearer one case may be in its new place than in its old. */
    private static final int HURT = 1000;

    private final State state;
    private final Model model;
    private final Finder finder;
    private final Waiting waiting;
    private final RandomGenerator random;
    private final List<Unit> moved = new ArrayList<>();
    private final List<@Nullable Slot> before = new ArrayList<>();

    Chain(State state, Finder finder, Waiting waiting, RandomGenerator random) {
        this.state = state;
        this.finder = finder;
        this.waiting = waiting;
        this.random = random;
        model = state.model();
    }

    /** Makes a chain after which the plan is at most so much dearer, if one is found. */
    void step(double mayCost) {
        var first = waiting.someone(random);
        if (first.isFixed() || first.interpreterNeed() < 0) {
            return;
        }
        double limit = state.cost() + mayCost;
        moved.clear();
        before.clear();
        takeOut(first);
        if (handDown(first, limit) && state.displacements().uncovered() == 0) {
            moved.stream().filter(unit -> !state.isPlanned(unit)).forEach(waiting::noteWaiting);
        } else {
            putBack();
        }
    }

    private boolean handDown(Unit first, double limit) {
        var current = first;
        for (int link = 0; link < LINKS; link++) {
            var next = takePlace(current);
            if (next == null) {
                return false;
            }
            if (state.cost() <= limit) {
                return true;
            }
            var free = finder.cheapest(next);
            if (free != null) {
                state.book(next, free);
                if (state.cost() <= limit) {
                    return true;
                }
                state.unbook(next);
            }
            current = next;
        }
        return false;
    }

    /** Books somebody who is out of the plan in the place of another, whom it gives; null if no such place was found. */
    private @Nullable Unit takePlace(Unit current) {
        int location = current.locations()[random.nextInt(current.locations().length)];
        int[] crew = model.interpretersAt(current.interpreterNeed(), location);
        var old = before.get(before.size() - 1);
        for (int i = 0; i < TRIES && crew.length > 0; i++) {
            int session = random.nextInt(model.grid().sessions());
            int number = state.occupants().ofInterpreter(crew[random.nextInt(crew.length)], session);
            var other = number < 0 ? null : model.units().get(number);
            if (other != null && isOpenTo(current, old, other) && exchange(current, other)) {
                return other;
            }
        }
        return null;
    }

    private boolean isOpenTo(Unit current, @Nullable Slot old, Unit other) {
        return !other.isFixed()
                && other.interpreterNeed() >= 0
                && !moved.contains(other)
                && current.shape().equals(other.shape())
                && hurts(current, old, other) < HURT;
    }

    /** What it costs a case at first sight to be where the other is rather than where it was. */
    private long hurts(Unit current, @Nullable Slot old, Unit other) {
        var place = state.slot(other);
        var costs = state.costs();
        return costs.own(current, place) - costs.own(current, old);
    }

    private boolean exchange(Unit current, Unit other) {
        var place = state.slot(other);
        if (place == null) {
            return false;
        }
        state.unbook(other);
        if (state.legality().isLegal(current, place)) {
            state.book(current, place);
            moved.add(other);
            before.add(place);
            return true;
        }
        state.book(other, place);
        return false;
    }

    private void takeOut(Unit unit) {
        moved.add(unit);
        before.add(state.slot(unit));
        state.unbook(unit);
    }

    private void putBack() {
        moved.forEach(state::unbook);
        for (int i = 0; i < moved.size(); i++) {
            var slot = before.get(i);
            if (slot != null) {
                state.book(moved.get(i), slot);
            }
        }
    }
}
