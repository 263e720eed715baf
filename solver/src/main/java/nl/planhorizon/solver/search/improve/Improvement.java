package nl.planhorizon.solver.search.improve;

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
 * cheapest, and keeps the result if it costs less, or a little more, the less the longer it runs (simulated annealing over
 * ruin and recreate).
 */
public final class Improvement {

    private static final int EXCHANGES = 2;
    private static final int PROMISES_EVERY = 16;
    private static final int FAMILIES_EVERY = 8;
    private static final int WAY_EVERY = 4;
    private static final int RELAY_EVERY = 4;
    /** Chains find what single moves no longer do: the longer the search, the more of them, in the end one a step. */
    private static final double LEAST_CHAINS = 0.25;

    private static final double BLINK = 0.02;

    private final State state;
    private final Finder finder;
    private final RandomGenerator random;
    private final Waiting waiting;
    private final Ruin ruin;
    private final Exchange exchange;
    private final Promises promises;
    private final Relay relay;
    private final WayMaker way;
    private final Gathering gathering;
    private final Chain chain;
    private final Scope scope;
    private boolean isInOrder;
    private final List<@Nullable Slot> before = new ArrayList<>();

    /** Improves the hearings of some of the cases. */
    public Improvement(State state, Finder finder, RandomGenerator random, Scope scope) {
        this.scope = scope;
        this.state = state;
        this.finder = finder;
        this.random = random;
        waiting = new Waiting(state, scope);
        ruin = new Ruin(state, waiting, random);
        exchange = new Exchange(state, waiting, random);
        way = new WayMaker(state, random);
        promises = new Promises(state, way);
        relay = new Relay(state, random);
        gathering = new Gathering(state, way, random, scope);
        chain = new Chain(state, finder, waiting, random);
    }

    /** One step; the share of the budget spent sets how much dearer a result may be. */
    public void step(double spent) {
        double mayCost = -Math.log(1 - random.nextDouble()) * scope.temperature(spent);
        for (int i = 0; i < EXCHANGES; i++) {
            exchange.step(mayCost);
        }
        if (random.nextDouble() < LEAST_CHAINS + (1 - LEAST_CHAINS) * spent) {
            chain.step(mayCost);
        }
        if (random.nextInt(RELAY_EVERY) == 0) {
            handOn();
        }
        var chosen = choose();
        long cost = state.cost();
        takeOut(chosen);
        finder.blink(BLINK);
        (isInOrder ? chosen : inOrder(chosen)).forEach(this::putSomewhere);
        finder.blink(0);
        keepIfWithin(chosen, cost + mayCost);
    }

    /** Lets a frozen urgent hearing leave for an earlier place, hearings in the way there moved, while another takes its place. */
    private void handOn() {
        var leaver = relay.leaver();
        var place = leaver == null ? null : state.slot(leaver);
        if (leaver == null || place == null) {
            return;
        }
        List<Unit> chosen = new ArrayList<>(way.makeFor(leaver));
        if (!chosen.isEmpty()) {
            handOn(place, leaver, chosen);
        }
    }

    private void handOn(Slot place, Unit leaver, List<Unit> chosen) {
        long cost = state.cost();
        takeOut(chosen);
        var taker = relay.taker(leaver, place);
        if (taker != null && !chosen.contains(taker)) {
            chosen.add(taker);
            before.add(state.slot(taker));
            state.unbook(taker);
            state.book(taker, place);
            putSomewhere(leaver);
            inOrder(chosen).stream().filter(unit -> !state.isPlanned(unit)).forEach(this::putSomewhere);
        }
        keepIfWithin(chosen, cost - 1.0);
    }

    /** Keeps what has become of units that were taken out if the plan costs no more than a limit, else puts them back. */
    private void keepIfWithin(List<Unit> chosen, double limit) {
        if ((double) state.cost() > limit || state.displacements().uncovered() > 0) {
            putBack(chosen);
        }
        for (var unit : chosen) {
            if (!state.isPlanned(unit)) {
                waiting.noteWaiting(unit);
            }
        }
    }

    private List<Unit> choose() {
        isInOrder = false;
        if (promises.areDue() || random.nextInt(PROMISES_EVERY) == 0) {
            var chosen = promises.choose();
            if (!chosen.isEmpty()) {
                ruin.addDisplaced(chosen);
                return chosen;
            }
        }
        if (random.nextInt(FAMILIES_EVERY) == 0) {
            var chosen = gathering.choose();
            if (!chosen.isEmpty()) {
                isInOrder = true;
                return chosen;
            }
        }
        if (random.nextInt(WAY_EVERY) == 0) {
            var chosen = way.makeFor(waiting.someone(random));
            if (!chosen.isEmpty()) {
                isInOrder = true;
                ruin.addDisplaced(chosen);
                return chosen;
            }
        }
        return ruin.choose();
    }

    private void takeOut(List<Unit> chosen) {
        before.clear();
        for (var unit : chosen) {
            before.add(state.slot(unit));
            state.unbook(unit);
        }
    }

    private void putSomewhere(Unit unit) {
        var slot = unit.isFixed() ? homeOrAway(unit) : finder.cheapest(unit);
        if (slot != null) {
            state.book(unit, slot);
        }
    }

    /** A frozen hearing goes back to its place if that is free, and elsewhere only if an urgent case displaces it. */
    private @Nullable Slot homeOrAway(Unit unit) {
        var home = finder.home(unit);
        return home != null || !state.displacements().isCovered(unit) ? home : finder.cheapest(unit);
    }

    private List<Unit> inOrder(List<Unit> chosen) {
        List<Unit> order = new ArrayList<>(chosen);
        if (random.nextInt(4) == 0) {
            Collections.shuffle(order, new Random(random.nextLong()));
        } else {
            order.sort(Comparator.comparingLong(Improvement::urgency).reversed());
        }
        order.sort(Comparator.comparing(Unit::isFixed));
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
