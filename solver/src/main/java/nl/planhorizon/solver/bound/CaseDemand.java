package nl.planhorizon.solver.bound;

import java.util.Arrays;
import nl.planhorizon.solver.domain.policy.Setting;
import nl.planhorizon.solver.domain.policy.Shape;
import nl.planhorizon.solver.model.Bits;
import nl.planhorizon.solver.model.Grid;
import nl.planhorizon.solver.model.Model;
import nl.planhorizon.solver.model.Stand;
import nl.planhorizon.solver.model.Unit;
import org.jspecify.annotations.Nullable;

/** The side of the relaxation that asks: each case takes its cheapest appointment at the given prices, or none. */
final class CaseDemand {

    private static final long MILLI = 1000;

    private final Model model;
    private final Grid grid;
    private final PriceIndex index;
    private final long weightPlace;
    private final long weightDropped;
    private final long[] charge;
    private long best;
    private int bestLocation;
    private int[] bestSessions = {};

    CaseDemand(Model model, PriceIndex index) {
        this.model = model;
        this.index = index;
        grid = model.grid();
        weightPlace = model.number(Setting.WEIGHT_CHANGED_PLACE);
        weightDropped = model.number(Setting.WEIGHT_DROPPED);
        charge = new long[grid.sessions()];
    }

    /** Cost of all cases at their cheapest, in thousandths; adds one to the demand for every session taken. */
    long evaluate(long[] prices, int[] demand) {
        long sum = 0;
        for (var unit : model.units()) {
            choose(unit, prices);
            sum += best;
            for (int session : bestSessions) {
                count(unit, session, demand);
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

    private void choose(Unit unit, long[] prices) {
        var stand = unit.standing();
        if (stand != null && stand.fixed() && !stand.displaceable() && stand.slot() != null) {
            int[] sessions = stand.slot().sessions();
            loadCharges(unit, stand.slot().location(), prices);
            best = MILLI * own(unit, sessions[0], sessions[sessions.length - 1]) + charges(sessions);
            bestSessions = sessions;
            bestLocation = stand.slot().location();
            return;
        }
        best = MILLI * (unit.facts().costOfNoHearing() + (isPublished(unit) ? factor(unit) * weightDropped : 0));
        bestSessions = new int[0];
        for (int position = 0; position < unit.locations().length; position++) {
            loadCharges(unit, unit.locations()[position], prices);
            for (var era : unit.eras()) {
                chooseAt(unit, unit.locations()[position], era.starts()[position]);
            }
        }
    }

    private void loadCharges(Unit unit, int location, long[] prices) {
        int need = index.languageNeed(unit);
        int officer = index.officerNeed(unit);
        for (int session = 0; session < charge.length; session++) {
            charge[session] = prices[index.officer(officer, location, session)]
                    + prices[index.room(location, session)]
                    + (need < 0 ? 0 : prices[index.interpreter(need, location, session)])
                    - prices[index.target(unit.queue(), grid.weekOfSession(session))];
        }
    }

    private void chooseAt(Unit unit, int location, long[] starts) {
        long[] open = model.sites().open(location);
        for (int start = Bits.next(starts, 0); start >= 0; start = Bits.next(starts, start + 1)) {
            if (Bits.has(open, start)) {
                consider(unit, location, start);
            }
        }
    }

    private void consider(Unit unit, int location, int start) {
        int[] sessions =
                switch (unit.shape().kind()) {
                    case ONE -> new int[] {start};
                    case DAY -> (start & 1) == 0 ? new int[] {start, start + 1} : null;
                    case TWO_DAYS -> twoDays(location, start);
                    case SPLIT -> cheapestSplit(unit, location, start);
                };
        if (sessions == null) {
            return;
        }
        long cost = MILLI * (own(unit, start, sessions[sessions.length - 1]) + change(unit, location, start))
                + charges(sessions);
        if (cost < best) {
            best = cost;
            bestLocation = location;
            bestSessions = sessions;
        }
    }

    private int @Nullable [] twoDays(int location, int start) {
        int next = model.sites().nextOpenDay(location, start >> 1);
        return (start & 1) != 0 || next < 0 ? null : new int[] {start, start + 1, 2 * next, 2 * next + 1};
    }

    /** The cheapest sessions on later days of the span, whoever holds them: a split hearing can do no better. */
    private int @Nullable [] cheapestSplit(Unit unit, int location, int start) {
        int[] later = new int[Shape.SPLIT_SPAN - 1];
        int days = 0;
        int day = model.sites().nextOpenDay(location, start >> 1);
        while (day >= 0 && days < later.length) {
            later[days++] = charge[2 * day] <= charge[2 * day + 1] ? 2 * day : 2 * day + 1;
            day = model.sites().nextOpenDay(location, day);
        }
        if (days < unit.sessions() - 1) {
            return null;
        }
        int[] cheapest = Arrays.stream(later, 0, days)
                .boxed()
                .sorted((one, other) -> Long.compare(charge[one], charge[other]))
                .limit(unit.sessions() - 1L)
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
        int[] sessions = new int[unit.sessions()];
        sessions[0] = start;
        System.arraycopy(cheapest, 0, sessions, 1, cheapest.length);
        return sessions;
    }

    /** Lateness and waiting; of a split hearing the first day stands for the last, which costs no more. */
    private long own(Unit unit, int first, int last) {
        int counted = unit.shape().kind() == Shape.Kind.SPLIT ? first : last;
        return unit.cost().of(grid.epochDayOfSession(first), grid.epochDayOfSession(counted));
    }

    private long charges(int[] sessions) {
        long sum = 0;
        for (int session : sessions) {
            sum += charge[session];
        }
        return sum;
    }

    private static boolean isPublished(Unit unit) {
        return unit.standing() != null && unit.standing().published();
    }

    private static long factor(Unit unit) {
        Stand stand = unit.standing();
        return stand == null ? 1 : stand.changeFactor();
    }

    /** The least that another start or location costs as a change; who is there is let go. */
    private long change(Unit unit, int location, int start) {
        var stand = unit.standing();
        if (stand == null || !stand.published()) {
            return 0;
        }
        var was = stand.slot();
        boolean same = was != null && was.location() == location && was.first() == start;
        return same ? 0 : stand.changeFactor() * weightPlace;
    }
}
