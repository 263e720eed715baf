package nl.planhorizon.solver.bound;

import java.util.Arrays;
import nl.planhorizon.solver.domain.policy.Shape;
import nl.planhorizon.solver.model.Model;
import nl.planhorizon.solver.model.Stand;
import nl.planhorizon.solver.model.Unit;
import nl.planhorizon.solver.model.grid.Grid;
import org.jspecify.annotations.Nullable;

/** The side of the relaxation that asks: each case takes its cheapest appointment at the given prices, or none. */
final class CaseDemand {

    private static final long MILLI = 1000;
    private static final long IMPOSSIBLE = Long.MAX_VALUE / 4;

    private final Model model;
    private final Grid grid;
    private final PriceIndex index;
    private final Charges charges;
    private final long[][] ownByDay;
    private long best;
    private int bestLocation;
    private int bestStart;

    CaseDemand(Model model, PriceIndex index) {
        this.model = model;
        this.index = index;
        grid = model.grid();
        charges = new Charges(model, index);
        ownByDay = new long[model.units().size()][];
        model.units().forEach(unit -> ownByDay[unit.number()] = ownByDay(unit));
    }

    /** Lateness and waiting by start day; where later sessions are not yet known, as if they were as early as can be. */
    private long[] ownByDay(Unit unit) {
        var own = new long[grid.days()];
        for (int day = 0; day < own.length; day++) {
            int last = unit.shape().kind() == Shape.Kind.TWO_DAYS ? Math.min(day + 1, own.length - 1) : day;
            own[day] = MILLI * unit.cost().of(grid.epochDayOfSession(2 * day), grid.epochDayOfSession(2 * last));
        }
        return own;
    }

    /** Cost of all cases at their cheapest, in thousandths; adds one to the demand for every session taken. */
    long evaluate(long[] prices, int[] demand) {
        charges.load(prices);
        long sum = 0;
        for (var unit : model.units()) {
            choose(unit);
            sum += best;
            if (bestStart >= 0) {
                for (int session : sessions(unit)) {
                    count(unit, session, demand);
                }
            }
        }
        return sum;
    }

    private void count(Unit unit, int session, int[] demand) {
        if (index.languageNeed(unit) >= 0) {
            demand[index.interpreter(index.languageNeed(unit), bestLocation, session)]++;
        }
        demand[index.officer(index.officerNeed(unit), bestLocation, session)]++;
        demand[index.room(bestLocation, session)]++;
        demand[index.target(unit.queue(), grid.weekOfSession(session))]--;
    }

    private void choose(Unit unit) {
        var stand = unit.standing();
        var slot = stand == null ? null : stand.slot();
        if (stand != null && slot != null && stand.fixed() && !stand.displaceable()) {
            bestLocation = slot.location();
            bestStart = slot.first();
            best = ownByDay[unit.number()][slot.firstDay()];
            for (int session : slot.sessions()) {
                best += charges.of(unit, slot.location())[session];
            }
            return;
        }
        bestStart = -1;
        best = MILLI * (unit.facts().costOfNoHearing() + dropped(stand));
        for (int position = 0; position < unit.locations().length; position++) {
            for (var era : unit.eras()) {
                chooseAt(unit, unit.locations()[position], era.starts()[position]);
            }
        }
    }

    private long dropped(@Nullable Stand stand) {
        return stand == null ? 0 : stand.change().dropped();
    }

    private void chooseAt(Unit unit, int location, long[] starts) {
        long[] open = model.sites().open(location);
        long[] charge = charges.of(unit, location);
        long[] own = ownByDay[unit.number()];
        long change = change(unit.standing());
        int published = change == 0 ? -1 : publishedStart(unit, location);
        for (int word = 0; word < starts.length; word++) {
            for (long left = starts[word] & open[word]; left != 0; left &= left - 1) {
                int start = (word << 6) + Long.numberOfTrailingZeros(left);
                long cost = own[start >> 1] + charge(unit, location, charge, start);
                cost += start == published ? 0 : change;
                if (cost < best) {
                    best = cost;
                    bestLocation = location;
                    bestStart = start;
                }
            }
        }
    }

    private long charge(Unit unit, int location, long[] charge, int start) {
        return switch (unit.shape().kind()) {
            case ONE -> charge[start];
            case DAY -> (start & 1) != 0 ? IMPOSSIBLE : charge[start] + charge[start + 1];
            case TWO_DAYS -> sum(charge, twoDays(location, start));
            case SPLIT -> sum(charge, cheapestSplit(unit, charge, location, start));
        };
    }

    private static long sum(long[] charge, int[] sessions) {
        long sum = sessions.length == 0 ? IMPOSSIBLE : 0;
        for (int session : sessions) {
            sum += charge[session];
        }
        return sum;
    }

    private int[] sessions(Unit unit) {
        var slot = unit.standing() == null ? null : unit.standing().slot();
        if (slot != null && slot.first() == bestStart && slot.location() == bestLocation) {
            return slot.sessions();
        }
        return switch (unit.shape().kind()) {
            case ONE -> new int[] {bestStart};
            case DAY -> new int[] {bestStart, bestStart + 1};
            case TWO_DAYS -> twoDays(bestLocation, bestStart);
            case SPLIT -> cheapestSplit(unit, charges.of(unit, bestLocation), bestLocation, bestStart);
        };
    }

    private int[] twoDays(int location, int start) {
        int next = model.sites().nextOpenDay(location, start >> 1);
        return (start & 1) != 0 || next < 0 ? new int[0] : new int[] {start, start + 1, 2 * next, 2 * next + 1};
    }

    /** The cheapest sessions on later days of the span, whoever holds them: a split hearing can do no better. */
    private int[] cheapestSplit(Unit unit, long[] charge, int location, int start) {
        int[] later = new int[Shape.SPLIT_SPAN - 1];
        int days = 0;
        int day = model.sites().nextOpenDay(location, start >> 1);
        while (day >= 0 && days < later.length) {
            later[days++] = charge[2 * day] <= charge[2 * day + 1] ? 2 * day : 2 * day + 1;
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
                .sorted((one, other) -> Long.compare(charge[one], charge[other]))
                .limit(wanted)
                .mapToInt(Integer::intValue)
                .toArray();
        System.arraycopy(cheapest, 0, sessions, 1, wanted);
        return sessions;
    }

    /** The least that another start or location costs as a change, in thousandths; who is there is let go. */
    private long change(@Nullable Stand stand) {
        return stand == null ? 0 : MILLI * stand.change().place();
    }

    /** Where the published hearing of a case starts, also one that is broken; -1 if not at this location. */
    private int publishedStart(Unit unit, int location) {
        var place = model.facts().publishedPlace(unit.facts());
        boolean here = place != null
                && place.location()
                        .code()
                        .equals(model.sites().location(location).code());
        return place != null && here ? grid.numberOf(place.sessions().get(0)) : -1;
    }
}
