package nl.planhorizon.solver.bound.demand;

import java.util.Arrays;
import java.util.Comparator;
import nl.planhorizon.solver.bound.prices.Homes.Home;
import nl.planhorizon.solver.bound.prices.PriceIndex;
import nl.planhorizon.solver.domain.policy.Shape;
import nl.planhorizon.solver.model.Model;
import nl.planhorizon.solver.model.Stand;
import nl.planhorizon.solver.model.Unit;
import nl.planhorizon.solver.model.grid.Grid;
import org.jspecify.annotations.Nullable;

/** What an appointment costs a case at the prices of the moment, in thousandths: what it suffers, changes and pays. */
final class Appointments {

    /** Stands for an appointment that the shape does not allow; more than anything costs. */
    static final long IMPOSSIBLE = Long.MAX_VALUE / 4;

    private static final long MILLI = 1000;

    private final Model model;
    private final Grid grid;
    private final Charges charges;
    private final long[][] ownByDay;
    private final PriceIndex index;
    private final long[] none;
    private final long[] change;
    private final int[] publishedLocation;
    private final int[] publishedStart;
    private final long[] stay;
    private final long[] home;

    Appointments(Model model, PriceIndex index) {
        this.model = model;
        grid = model.grid();
        charges = new Charges(model, index);
        this.index = index;
        int count = model.units().size();
        ownByDay = new long[count][];
        none = new long[count];
        change = new long[count];
        publishedLocation = new int[count];
        publishedStart = new int[count];
        stay = new long[count];
        home = new long[count];
        model.units().forEach(this::add);
    }

    private void add(Unit unit) {
        int number = unit.number();
        ownByDay[number] = ownByDay(unit);
        setElsewhere(unit, 0);
        var place = model.facts().publishedPlace(unit.facts());
        publishedLocation[number] =
                place == null ? -1 : model.sites().number(place.location().code());
        publishedStart[number] =
                place == null ? -1 : grid.numberOf(place.sessions().get(0));
    }

    private static long dropped(@Nullable Stand stand) {
        return stand == null ? 0 : stand.change().dropped();
    }

    /** Lateness and waiting by start day; where later sessions are not yet known, as if they were as early as can be. */
    private long[] ownByDay(Unit unit) {
        int later = unit.shape().days() - 1;
        var own = new long[grid.days()];
        for (int day = 0; day < own.length; day++) {
            int last = Math.min(day + later, own.length - 1);
            own[day] = MILLI * unit.cost().of(grid.epochDayOfSession(2 * day), grid.epochDayOfSession(2 * last));
        }
        return own;
    }

    /** Takes the prices that count from now on. */
    void load(long[] prices) {
        charges.load(prices);
        for (int position = 0; position < index.frozen().size(); position++) {
            var unit = index.frozen().get(position).unit();
            setElsewhere(unit, unit.isUrgent() ? 0 : prices[index.frozen(position)]);
        }
        for (var each : index.homes().all()) {
            home[each.unit().number()] = own(each.unit())[each.slot().first() >> 1] + chargeAtHome(each, prices);
        }
    }

    private long chargeAtHome(Home each, long[] prices) {
        var unit = each.unit();
        long charge = 0;
        for (int session : each.slot().sessions()) {
            charge += prices[index.room(each.slot().location(), session)]
                    - prices[index.target(unit.queue(), grid.weekOfSession(session))];
        }
        for (int part = 0; part < each.parts(); part++) {
            charge += prices[each.officer() + part];
            charge += index.languageNeed(unit) < 0 ? 0 : prices[index.interpreterAtHome(each, part)];
        }
        return charge;
    }

    /** What no hearing and another appointment cost; a frozen hearing pays more for either, unless it is urgent itself. */
    private void setElsewhere(Unit unit, long more) {
        var stand = unit.standing();
        none[unit.number()] = MILLI * (unit.facts().costOfNoHearing() + dropped(stand)) + more;
        change[unit.number()] = stand == null ? 0 : MILLI * stand.change().place() + more;
        stay[unit.number()] = index.homes().of(unit) == null ? 0 : more;
    }

    /** Cost of no hearing. */
    long none(Unit unit) {
        return none[unit.number()];
    }

    /** Cost of a fixed hearing in its place with its own people. */
    long atHome(Unit unit) {
        return home[unit.number()];
    }

    /** Whether the cheapest appointment that starts there is the fixed hearing with its own people. */
    boolean isHome(Unit unit, int location, int start) {
        return index.homes().of(unit) != null
                && start == publishedStart(unit, location)
                && atHome(unit) <= bought(unit, location, start);
    }

    private long charged(Unit unit, int location, int[] sessions) {
        long cost = 0;
        boolean days = PriceIndex.takesDays(unit);
        for (int i = 0; i < sessions.length; i += days ? 2 : 1) {
            var row = i == 0 ? charges.of(unit, location) : charges.ofLater(unit, location);
            cost += row.each()[days ? sessions[i] >> 1 : sessions[i]];
        }
        return cost;
    }

    /** Charges of the first session or day at a location; shared, not to be changed. */
    Charges.Row row(Unit unit, int location) {
        return charges.of(unit, location);
    }

    /** Lateness and waiting by start day; shared, not to be changed. */
    long[] own(Unit unit) {
        return ownByDay[unit.number()];
    }

    /** What another appointment than the published one costs. */
    long change(Unit unit) {
        return change[unit.number()];
    }

    /** The session in which the published hearing starts if it is at that location, else -1. */
    int publishedStart(Unit unit, int location) {
        return publishedLocation[unit.number()] == location ? publishedStart[unit.number()] : -1;
    }

    /** Cost of an appointment that starts there. */
    long cost(Unit unit, int location, int start) {
        long bought = bought(unit, location, start);
        boolean mayBeHome =
                start == publishedStart(unit, location) && index.homes().of(unit) != null;
        return mayBeHome ? Math.min(bought, atHome(unit)) : bought;
    }

    /** Cost if its people are bought like any others; a frozen hearing that changes its people pays for leaving. */
    private long bought(Unit unit, int location, int start) {
        boolean stays = start == publishedStart(unit, location);
        return own(unit)[start >> 1] + charge(unit, location, start) + (stays ? stay[unit.number()] : change(unit));
    }

    /** No appointment that starts there or later costs less. */
    long leastFrom(Unit unit, int location, int start) {
        var row = charges.of(unit, location);
        var later = charges.ofLater(unit, location);
        long least =
                switch (unit.shape().kind()) {
                    case ONE -> row.leastFrom()[start];
                    case DAY -> row.leastFrom()[start >> 1];
                    case TWO_DAYS -> row.leastFrom()[start >> 1] + later.leastFrom()[start >> 1];
                    case SPLIT -> row.leastFrom()[start] + (unit.sessions() - 1) * later.leastFrom()[start];
                };
        return ownByDay[unit.number()][start >> 1] + least;
    }

    private long charge(Unit unit, int location, int start) {
        var row = charges.of(unit, location);
        return switch (unit.shape().kind()) {
            case ONE -> row.each()[start];
            case DAY -> row.each()[start >> 1];
            case TWO_DAYS -> {
                int next = model.sites().nextOpenDay(location, start >> 1);
                yield next < 0
                        ? IMPOSSIBLE
                        : row.each()[start >> 1]
                                + charges.ofLater(unit, location).each()[next];
            }
            case SPLIT -> {
                int[] sessions = cheapestSplit(unit, charges.ofLater(unit, location), location, start);
                yield sessions.length == 0 ? IMPOSSIBLE : charged(unit, location, sessions);
            }
        };
    }

    /** The sessions of a possible appointment that starts there. */
    int[] sessions(Unit unit, int location, int start) {
        return switch (unit.shape().kind()) {
            case ONE -> new int[] {start};
            case DAY -> new int[] {start, start + 1};
            case TWO_DAYS -> {
                int next = 2 * model.sites().nextOpenDay(location, start >> 1);
                yield new int[] {start, start + 1, next, next + 1};
            }
            case SPLIT -> cheapestSplit(unit, charges.ofLater(unit, location), location, start);
        };
    }

    /** The cheapest sessions on later days of the span, whoever holds them: a split hearing can do no better. */
    private int[] cheapestSplit(Unit unit, Charges.Row row, int location, int start) {
        int[] later = new int[Shape.SPLIT_SPAN - 1];
        int days = 0;
        int day = model.sites().nextOpenDay(location, start >> 1);
        while (day >= 0 && days < later.length) {
            later[days++] = row.each()[2 * day] <= row.each()[2 * day + 1] ? 2 * day : 2 * day + 1;
            day = model.sites().nextOpenDay(location, day);
        }
        int wanted = unit.sessions() - 1;
        if (days < wanted) {
            return new int[0];
        }
        int[] sessions = new int[wanted + 1];
        sessions[0] = start;
        int[] cheapest = Arrays.stream(later, 0, days)
                .boxed()
                .sorted(Comparator.comparingLong(session -> row.each()[session]))
                .limit(wanted)
                .mapToInt(Integer::intValue)
                .toArray();
        System.arraycopy(cheapest, 0, sessions, 1, wanted);
        return sessions;
    }
}
