package nl.planhorizon.solver.bound.demand;

import java.util.Arrays;
import java.util.Objects;
import nl.planhorizon.solver.bound.prices.Homes.Home;
import nl.planhorizon.solver.bound.prices.PriceIndex;
import nl.planhorizon.solver.model.Model;
import nl.planhorizon.solver.model.Slot;
import nl.planhorizon.solver.model.Unit;
import nl.planhorizon.solver.model.grid.Bits;
import nl.planhorizon.solver.model.grid.Grid;
import org.jspecify.annotations.Nullable;

/**
 * The side of the relaxation that asks: each case takes its cheapest appointment at the given prices, or none; families
 * take theirs together.
 */
public final class CaseDemand {

    private final Model model;
    private final Grid grid;
    private final PriceIndex index;
    private final Appointments appointments;
    private final Starts starts;
    private final FamilyDemand families;
    private final Choices choices;

    public CaseDemand(Model model, PriceIndex index) {
        this.model = model;
        this.index = index;
        grid = model.grid();
        appointments = new Appointments(model, index);
        starts = new Starts(model);
        choices = new Choices(model.units().size());
        families = new FamilyDemand(model, appointments, starts, choices);
    }

    /** Cost of all cases at their cheapest, in thousandths; adds to the demand for every session taken. */
    public long evaluate(long[] prices, int[] demand) {
        appointments.load(prices);
        long sum = 0;
        for (var unit : model.units()) {
            choose(unit);
            sum += choices.cost(unit);
        }
        sum += families.extraCost();
        for (var unit : model.units()) {
            count(unit, demand);
        }
        return sum + pushAside(prices, demand);
    }

    /** Asks for urgent cases that take the people of frozen hearings which are elsewhere; of urgent ones always. */
    private long pushAside(long[] prices, int[] demand) {
        long sum = 0;
        for (int position = 0; position < index.frozen().size(); position++) {
            var unit = index.frozen().get(position).unit();
            int at = index.frozen(position);
            sum += unit.isUrgent() ? prices[at] : 0;
            demand[at] += unit.isUrgent() || !isAtHome(unit) ? 1 : 0;
        }
        return sum;
    }

    private boolean isAtHome(Unit frozen) {
        int start = choices.start(frozen);
        return start >= 0 && appointments.isHome(frozen, choices.location(frozen), start);
    }

    /**
     * Number of the week in which somebody can hear a case at the earliest; the number of weeks if nobody can.
     *
     * @param capacity how many could serve what each price is for
     */
    public int firstWeek(Unit unit, int[] capacity) {
        var slot = immovable(unit);
        int first = slot == null ? grid.sessions() : slot.first();
        for (int position = 0; slot == null && position < unit.locations().length; position++) {
            first = Math.min(first, firstServed(unit, position, capacity));
        }
        return first == grid.sessions() ? grid.weeks() : grid.weekOfSession(first);
    }

    private int firstServed(Unit unit, int position, int[] capacity) {
        int location = unit.locations()[position];
        long[] allowed = starts.at(unit, position);
        for (int start = Bits.next(allowed, 0); start >= 0; start = Bits.next(allowed, start + 1)) {
            int language = index.languageNeed(unit);
            if (capacity[index.officer(index.officerNeed(unit), location, start)] > 0
                    && (language < 0 || capacity[index.interpreter(language, location, start)] > 0)) {
                return start;
            }
        }
        return grid.sessions();
    }

    private void choose(Unit unit) {
        var slot = immovable(unit);
        if (slot != null) {
            choices.choose(unit, slot.location(), slot.first());
            choices.cost(unit, appointments.atHome(unit));
            return;
        }
        int location = choices.location(unit);
        int start = choices.start(unit);
        choices.chooseNone(unit, appointments.none(unit));
        considerHome(unit);
        if (start >= 0) {
            consider(unit, location, start);
        }
        for (int position = 0; position < unit.locations().length; position++) {
            chooseAt(unit, position);
        }
    }

    private void considerHome(Unit unit) {
        var home = index.homes().of(unit);
        if (home != null && appointments.atHome(unit) < choices.cost(unit)) {
            choices.choose(unit, home.slot().location(), home.slot().first());
            choices.cost(unit, appointments.atHome(unit));
        }
    }

    /** The place of a hearing that stays where it is whatever happens, or null. */
    static @Nullable Slot immovable(Unit unit) {
        var stand = unit.standing();
        return stand != null && stand.fixed() && !stand.displaceable() ? stand.slot() : null;
    }

    private void chooseAt(Unit unit, int position) {
        switch (unit.shape().kind()) {
            case ONE -> choosePlain(unit, position, 0);
            case DAY -> choosePlain(unit, position, 1);
            case TWO_DAYS, SPLIT -> chooseAny(unit, position);
        }
    }

    /**
     * What a case suffers only grows with time, so that a look ahead often shows that nothing later can be cheaper.
     *
     * @param shift from the number of a session to that of what is charged: 0 for sessions, 1 for days
     */
    private void choosePlain(Unit unit, int position, int shift) {
        int location = unit.locations()[position];
        long[] allowed = starts.at(unit, position);
        var row = appointments.row(unit, location);
        long[] own = appointments.own(unit);
        long change = appointments.change(unit);
        int published = appointments.publishedStart(unit, location);
        long best = choices.cost(unit);
        int bestStart = -1;
        for (int start = Bits.next(allowed, 0); start >= 0; start = Bits.next(allowed, start + 1)) {
            long suffered = own[start >> 1];
            if (suffered + row.leastFrom()[start >> shift] >= best) {
                break;
            }
            long cost = start == published
                    ? appointments.cost(unit, location, start)
                    : suffered + row.each()[start >> shift] + change;
            if (cost < best) {
                best = cost;
                bestStart = start;
            }
        }
        if (bestStart >= 0) {
            choices.choose(unit, location, bestStart);
            choices.cost(unit, best);
        }
    }

    private void chooseAny(Unit unit, int position) {
        int location = unit.locations()[position];
        long[] allowed = starts.at(unit, position);
        for (int start = Bits.next(allowed, 0); start >= 0; start = Bits.next(allowed, start + 1)) {
            if (appointments.leastFrom(unit, location, start) >= choices.cost(unit)) {
                return;
            }
            consider(unit, location, start);
        }
    }

    private void consider(Unit unit, int location, int start) {
        long cost = appointments.cost(unit, location, start);
        if (cost < choices.cost(unit)) {
            choices.choose(unit, location, start);
            choices.cost(unit, cost);
        }
    }

    private void count(Unit unit, int[] demand) {
        int location = choices.location(unit);
        int start = choices.start(unit);
        if (start < 0) {
            return;
        }
        var fixed = immovable(unit);
        if (fixed != null || appointments.isHome(unit, location, start)) {
            countHome(Objects.requireNonNull(index.homes().of(unit)), demand);
            return;
        }
        int[] sessions = appointments.sessions(unit, location, start);
        countSessions(unit, location, sessions, demand);
        int length = PriceIndex.takesDays(unit) ? 2 : 1;
        for (int i = 0; i < sessions.length; i += length) {
            int officerNeed = i == 0 ? index.officerNeed(unit) : index.laterOfficerNeed(unit);
            demand[index.officer(officerNeed, location, sessions[i])]++;
            if (index.languageNeed(unit) >= 0) {
                demand[index.interpreter(index.languageNeed(unit), location, sessions[i])]++;
            }
        }
    }

    private void countHome(Home home, int[] demand) {
        countSessions(home.unit(), home.slot().location(), home.slot().sessions(), demand);
        for (int part = 0; part < home.parts(); part++) {
            demand[home.officer() + part]++;
            if (index.languageNeed(home.unit()) >= 0) {
                demand[index.interpreterAtHome(home, part)]++;
            }
        }
    }

    private void countSessions(Unit unit, int location, int[] sessions, int[] demand) {
        for (int session : sessions) {
            demand[index.room(location, session)]++;
            demand[index.target(unit.queue(), grid.weekOfSession(session))]--;
        }
    }

    /** What every case takes; kept from one set of prices to the next, since most cases stay with their choice. */
    static final class Choices {

        private final int[] location;
        private final int[] start;
        private final long[] cost;

        Choices(int units) {
            location = new int[units];
            start = new int[units];
            cost = new long[units];
            Arrays.fill(start, -1);
        }

        void choose(Unit unit, int newLocation, int newStart) {
            location[unit.number()] = newLocation;
            start[unit.number()] = newStart;
        }

        void chooseNone(Unit unit, long newCost) {
            start[unit.number()] = -1;
            cost[unit.number()] = newCost;
        }

        void cost(Unit unit, long newCost) {
            cost[unit.number()] = newCost;
        }

        long cost(Unit unit) {
            return cost[unit.number()];
        }

        int location(Unit unit) {
            return location[unit.number()];
        }

        /** Session in which the hearing starts, or -1 for none. */
        int start(Unit unit) {
            return start[unit.number()];
        }
    }
}
