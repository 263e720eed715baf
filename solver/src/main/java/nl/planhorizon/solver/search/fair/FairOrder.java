package nl.planhorizon.solver.search.fair;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
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
    private final List<Unit> dropped = new ArrayList<>();
    private final List<Unit> units;
    private final Candidates candidates = new Candidates();
    private final FreeSessions free;
    private final Alike alike;
    private final BookedCases all;
    /** What changed in the last round, or null if everything has to be looked at. */
    private @Nullable Changes latest;

    private BookedCases changed;
    private Changes changes;

    public FairOrder(State state, Finder finder) {
        this.state = state;
        this.finder = finder;
        overtakes = new Overtakes(state);
        trial = new Trial(state);
        units = state.model().units();
        free = new FreeSessions(state);
        alike = new Alike(state.model(), overtakes);
        all = new BookedCases(state, overtakes, trial, free, units);
        changed = all;
        changes = new Changes(state);
    }

    /** Moves a case, or takes it out, without telling. */
    public void move(Unit unit, @Nullable Slot to) {
        var from = state.slot(unit);
        state.unbook(unit);
        if (to != null) {
            state.book(unit, to);
        }
        note(unit, from, to);
    }

    private void note(Unit unit, @Nullable Slot from, @Nullable Slot to) {
        overtakes.move(unit);
        free.move(from, to);
        all.move(unit, from, to);
    }

    /** Tells of a case that was moved since the plan was last in fair order; with all of them it is soon in order again. */
    public void tell(Unit unit, @Nullable Slot from) {
        changes.note(unit, from, state.slot(unit));
    }

    /**
     * Repairs until nothing is left to repair. While something changes only what that concerns is looked at, which finds
     * nearly all of what is left; it ends with a round that looks at everything and changes nothing.
     */
    public void settle() {
        settle(() -> true);
    }

    /**
     * The same, but stops before it looks at everything, with turns not settled, unless that is worthwhile.
     *
     * @param isWorthwhile asked when nearly everything is in order
     * @return whether turns are settled
     */
    public boolean settle(BooleanSupplier isWorthwhile) {
        do {
            startRound();
            if (latest == null && !isWorthwhile.getAsBoolean()) {
                return false;
            }
            for (int queue = 0; queue < overtakes.queues(); queue++) {
                overtakes.forEachVictim(queue, this::mayHaveChances, this::settle);
            }
            refill();
        } while (latest != null || !changes.isEmpty());
        return true;
    }

    private void startRound() {
        latest = changes.isEmpty() ? null : changes;
        if (latest != null) {
            changed = new BookedCases(state, overtakes, trial, free, latest.end());
        }
        changes = new Changes(state);
        alike.forget();
    }

    /** Whether there is anything in this round that could be of use to a case, known by its number. */
    private boolean mayHaveChances(int number) {
        return latest == null || latest.concern(number) || alike.answer(number, this::hasChances);
    }

    private boolean hasChances(Unit unit) {
        for (int location : unit.locations()) {
            if (changed.hasSome(unit, location)
                    || (latest != null && latest.relieved(unit.interpreterNeed(), location).length > 0)) {
                return true;
            }
        }
        return false;
    }

    private void settle(Unit victim, int day) {
        if (!trial.isHeld(victim) && !useFreePlace(victim, day)) {
            exchange(victim);
        }
    }

    private boolean useFreePlace(Unit victim, int day) {
        if (latest != null && !latest.freedPlaceFor(victim, day)) {
            return false;
        }
        var old = state.slot(victim);
        long familyCost = state.familyCost(victim);
        state.unbook(victim);
        var slot = finder.cheapestBy(victim, day, familyCost);
        var now = slot == null ? old : slot;
        if (now != null) {
            state.book(victim, now);
        }
        if (slot != null) {
            noteMove(victim, old);
        }
        return slot != null;
    }

    private void findCandidates(Unit victim) {
        int day = overtakes.day(victim);
        candidates.clear();
        if (latest == null || latest.concern(victim.number())) {
            all.collect(victim, day, null, candidates);
        } else {
            changed.collect(victim, day, null, candidates);
            all.collect(victim, day, latest, candidates);
        }
        candidates.sort();
    }

    private void exchange(Unit victim) {
        findCandidates(victim);
        for (int i = 0; i < candidates.count(); i++) {
            var younger = units.get(candidates.number(i));
            var old = state.slot(victim);
            var place = state.slot(younger);
            if (trial.exchange(victim, younger)) {
                noteMove(victim, old);
                noteMove(younger, place);
                if (old == null) {
                    dropped.add(younger);
                }
                return;
            }
        }
    }

    /** Cases that lost their place to an older one may find another that nobody uses. */
    private void refill() {
        for (var unit : dropped) {
            var slot = state.isPlanned(unit) ? null : finder.cheapest(unit);
            if (slot != null) {
                state.book(unit, slot);
                noteMove(unit, null);
            }
        }
        dropped.clear();
    }

    private void noteMove(Unit unit, @Nullable Slot from) {
        var to = state.slot(unit);
        note(unit, from, to);
        if (latest != null) {
            changed.move(unit, from, to);
        }
        changes.note(unit, from, to);
    }
}
