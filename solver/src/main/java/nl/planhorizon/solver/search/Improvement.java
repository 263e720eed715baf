package nl.planhorizon.solver.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import nl.planhorizon.solver.model.Slot;
import nl.planhorizon.solver.model.Unit;
import nl.planhorizon.solver.search.find.Finder;
import nl.planhorizon.solver.search.state.State;
import org.jspecify.annotations.Nullable;

/**
 * Improves a plan step by step: takes a few related hearings out, puts them back one after the other where each is
 * cheapest, and keeps the result if it costs less, or a little more while the search is young (simulated annealing over
 * ruin and recreate).
 */
final class Improvement {

    private static final double HOT = 60;
    private static final double COLD = 1;
    private static final double BLINK = 0.02;

    private final State state;
    private final Finder finder;
    private final RandomGenerator random;
    private final Waiting waiting;
    private final Ruin ruin;
    private final List<@Nullable Slot> before = new ArrayList<>();

    Improvement(State state, Finder finder, RandomGenerator random) {
        this.state = state;
        this.finder = finder;
        this.random = random;
        waiting = new Waiting(state);
        ruin = new Ruin(state, waiting, random);
    }

    /** One step; the share of the budget spent sets how much dearer a result may be. */
    void step(double spent) {
        var chosen = ruin.choose();
        long cost = state.cost();
        takeOut(chosen);
        finder.blink(BLINK);
        for (var unit : inOrder(chosen)) {
            var slot = finder.cheapest(unit);
            if (slot != null) {
                state.book(unit, slot);
            }
        }
        finder.blink(0);
        double temperature = HOT * Math.pow(COLD / HOT, spent);
        if (state.cost() - cost > -Math.log(1 - random.nextDouble()) * temperature) {
            putBack(chosen);
        }
        for (var unit : chosen) {
            if (!state.isPlanned(unit)) {
                waiting.noteWaiting(unit);
            }
        }
    }

    private void takeOut(List<Unit> chosen) {
        before.clear();
        for (var unit : chosen) {
            before.add(state.slot(unit));
            state.unbook(unit);
        }
    }

    private List<Unit> inOrder(List<Unit> chosen) {
        List<Unit> order = new ArrayList<>(chosen);
        if (random.nextInt(4) == 0) {
            Collections.shuffle(order, new Random(random.nextLong()));
        } else {
            order.sort(Comparator.comparingLong(Improvement::urgency).reversed());
        }
        return order;
    }

    private static long urgency(Unit unit) {
        return unit.facts().costOfNoHearing() / unit.sessions();
    }

    private void putBack(List<Unit> chosen) {
        for (var unit : chosen) {
            state.unbook(unit);
        }
        for (int i = 0; i < chosen.size(); i++) {
            var slot = before.get(i);
            if (slot != null) {
                state.book(chosen.get(i), slot);
            }
        }
    }
}
