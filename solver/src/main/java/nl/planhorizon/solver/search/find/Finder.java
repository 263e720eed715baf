package nl.planhorizon.solver.search.find;

import java.util.random.RandomGenerator;
import nl.planhorizon.solver.domain.policy.Shape;
import nl.planhorizon.solver.model.Era;
import nl.planhorizon.solver.model.Model;
import nl.planhorizon.solver.model.Slot;
import nl.planhorizon.solver.model.Unit;
import nl.planhorizon.solver.model.grid.Bits;
import nl.planhorizon.solver.model.grid.Needs;
import nl.planhorizon.solver.search.state.State;
import org.jspecify.annotations.Nullable;

/**
 * Finds the cheapest legal slot of a unit. The sessions in which somebody fit is free are an OR over a few bit sets; only
 * those are looked at one by one, cheapest first.
 */
public final class Finder {

    private final Model model;
    private final State state;
    private final Staffing staffing;
    private final Sequences sequences;
    private final SplitFinder splits;
    private final RandomGenerator random;
    private final long[] mask;
    private final TargetGains targetGains;
    private double blink;
    private int latestDay;
    private long familyLimit = Long.MAX_VALUE;
    private boolean mustCover;

    private @Nullable Slot best;
    private long bestCost;

    public Finder(State state, RandomGenerator random) {
        this.state = state;
        this.random = random;
        model = state.model();
        staffing = new Staffing(state, random);
        sequences = new Sequences(model);
        splits = new SplitFinder(state);
        mask = new long[model.grid().words()];
        targetGains = new TargetGains(model, state.costs());
    }

    /** Lets the search overlook a share of the places now and then, so that it does not always end in the same plan. */
    public void blink(double share) {
        blink = share;
    }

    /** The standing place of a unit that has no slot, in the same room or another, or null if it cannot be had. */
    @Nullable
    public Slot home(Unit unit) {
        var home = unit.standing() == null ? null : unit.standing().slot();
        var era = home == null ? null : state.legality().era(unit, home);
        if (home == null || era == null) {
            return null;
        }
        int room = state.legality().isLegal(unit, home)
                ? home.room()
                : state.rooms()
                        .find(home.location(), home.sessions(), era.childRoom(), state.needsVideo(home.interpreter()));
        var slot = home.withRoom(room);
        return room >= 0 && state.legality().isLegal(unit, slot) ? slot : null;
    }

    /** The cheapest legal slot of a unit that has none, or null. */
    @Nullable
    public Slot cheapest(Unit unit) {
        return search(unit, model.grid().days() - 1);
    }

    /**
     * The cheapest legal slot that starts on or before a day, lets its family cost no more than a limit and leaves no frozen
     * hearing displaced without need, or null.
     */
    @Nullable
    public Slot cheapestBy(Unit unit, int day, long mostFamilyCost) {
        familyLimit = mostFamilyCost;
        mustCover = state.displacements().uncovered() > 0;
        var found = search(unit, day);
        mustCover = false;
        familyLimit = Long.MAX_VALUE;
        return found;
    }

    private @Nullable Slot search(Unit unit, int day) {
        best = null;
        bestCost = Long.MAX_VALUE;
        latestDay = day;
        targetGains.workOut(unit);
        for (var era : unit.eras()) {
            for (int position = 0; position < unit.locations().length; position++) {
                searchAt(unit, era, position);
            }
        }
        return best;
    }

    private void searchAt(Unit unit, Era era, int position) {
        int location = unit.locations()[position];
        var officers = model.officerNeed(era.officerNeed());
        if (!officers.isServedAt(location) || !maskInterpreters(unit, era, position)) {
            return;
        }
        if (unit.shape().kind() == Shape.Kind.SPLIT) {
            int first = Bits.next(mask, 0);
            if (first >> 1 > latestDay || floor(unit, first) >= bestCost) {
                return;
            }
            splits.limit(familyLimit, mustCover);
            keepIfBetter(unit, splits.earliest(unit, era, location, mask, latestDay));
            return;
        }
        maskOfficers(unit, officers, location);
        for (int start = Bits.next(mask, 0);
                start >= 0 && start >> 1 <= latestDay;
                start = Bits.next(mask, start + 1)) {
            if (floor(unit, start) >= bestCost) {
                return;
            }
            if (blink == 0 || random.nextDouble() >= blink) {
                consider(unit, era, location, start);
            }
        }
    }

    /** No later start can cost less than this. */
    private long floor(Unit unit, int start) {
        long day = model.grid().epochDayOfSession(start);
        return unit.cost().of(day, day) + targetGains.least();
    }

    /** Begins with the starts at which the location is open and a room is free. */
    private boolean maskInterpreters(Unit unit, Era era, int position) {
        int location = unit.locations()[position];
        long[] starts = era.starts()[position];
        long[] open = state.rooms().open(location, era.childRoom());
        boolean whole = isWhole(unit);
        boolean any = false;
        for (int word = 0; word < mask.length; word++) {
            long wanted = starts[word] & open[word] & Bits.until(2 * latestDay + 1, word);
            wanted = whole ? Bits.wholeDays(wanted) : wanted;
            mask[word] = unit.interpreterNeed() < 0 ? wanted : wanted & interpreters(unit, location, word, wanted);
            any |= mask[word] != 0;
        }
        return any;
    }

    private static boolean isWhole(Unit unit) {
        return unit.shape().kind() == Shape.Kind.DAY || unit.shape().kind() == Shape.Kind.TWO_DAYS;
    }

    private long interpreters(Unit unit, int location, int word, long wanted) {
        if (wanted == 0) {
            return 0;
        }
        boolean whole = isWhole(unit);
        var where = state.interpreters();
        long found = 0;
        for (int who : model.interpreterNeed(unit.interpreterNeed()).at()[location]) {
            long usable = where.usable(who, location, word) & state.heldBack().open(unit, who, whole, word);
            found |= whole ? Bits.wholeDays(usable) : usable;
            if ((wanted & ~found) == 0) {
                break;
            }
        }
        return found;
    }

    private void maskOfficers(Unit unit, Needs needs, int location) {
        boolean whole = isWhole(unit);
        for (int word = 0; word < mask.length; word++) {
            long wanted = mask[word];
            long found = 0;
            for (int i = 0; i < needs.at()[location].length && (wanted & ~found) != 0; i++) {
                int who = needs.at()[location][i];
                long usable = state.officers().usable(who, location, word)
                        & state.weeks().room(who, whole, word);
                found |= whole ? Bits.wholeDays(usable) : usable;
            }
            mask[word] &= found;
        }
    }

    private void consider(Unit unit, Era era, int location, int start) {
        int[] sessions = sequences.from(unit.shape().kind(), start, location);
        if (sessions == null
                || !state.legality().isAllowed(unit, sessions)
                || !state.companions().areFree(unit, sessions)
                || estimate(unit, sessions, location) >= bestCost) {
            return;
        }
        keepIfBetter(
                unit,
                mustCover
                        ? staffing.staffCovering(unit, era, sessions, location)
                        : staffing.staff(unit, era, sessions, location));
    }

    /** Cost of a place before anybody is chosen for it. */
    private long estimate(Unit unit, int[] sessions, int location) {
        return state.costs().appointment(unit, sessions)
                + targetGains.of(unit, sessions)
                + state.familyCost(unit, sessions, location);
    }

    private void keepIfBetter(Unit unit, @Nullable Slot slot) {
        if (slot == null || state.familyCost(unit, slot.sessions(), slot.location()) > familyLimit) {
            return;
        }
        long cost =
                estimate(unit, slot.sessions(), slot.location()) + state.costs().change(unit, slot);
        if (cost < bestCost) {
            best = slot;
            bestCost = cost;
        }
    }
}
