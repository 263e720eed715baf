package nl.planhorizon.data.audit.bound;

import java.util.List;
import java.util.stream.IntStream;
import nl.planhorizon.solver.domain.plan.PriceRow.Kind;
import nl.planhorizon.solver.domain.resources.Officer;

/** What all officers earn at most, in thousandths: their dearest days and sessions each week, at one location a day. */
final class OfficerSide {

    private final Market market;
    private final OfficerLimits limits;
    private final WeekRoom room;
    private final FrozenSide frozen;
    private final HomeSide homes;

    OfficerSide(Market market, OfficerLimits limits, WeekRoom room, FrozenSide frozen, HomeSide homes) {
        this.homes = homes;
        this.market = market;
        this.frozen = frozen;
        this.limits = limits;
        this.room = room;
    }

    long total() {
        return market.facts().caseload().resources().officers().stream()
                .mapToLong(officer -> earns(officer) + weeks(officer))
                .sum();
    }

    /** What all sessions of an officer are worth, whatever they are for. */
    private long weeks(Officer officer) {
        long[] prices = market.prices().byWeek(Kind.WEEK, officer.id(), null);
        var weeks = market.sessions().weeks();
        long sum = 0;
        for (int week = 0; week < weeks.size(); week++) {
            sum += prices[week] == 0 ? 0 : prices[week] * room.left(officer, weeks.get(week));
        }
        return sum;
    }

    private long earns(Officer officer) {
        var served = market.needs().officers(need -> market.rules().couldHear(need, officer));
        var seller = new Market.Seller(
                market.there(officer), new WeekToll(market, officer, frozen.by(officer)), homes.by(officer));
        var worths = officer.locations().stream()
                .map(location -> market.worth(Kind.OFFICER, served, location, seller))
                .toList();
        var weeks = market.sessions().weeks();
        long sum = 0;
        for (int week = 0; week < weeks.size(); week++) {
            sum += best(daysOf(week), worths, limits.left(officer, weeks.get(week)));
        }
        return sum;
    }

    private List<Integer> daysOf(int week) {
        return IntStream.range(0, market.sessions().count() / 2)
                .filter(day -> market.sessions().weekOf(2 * day) == week)
                .boxed()
                .toList();
    }

    /** The most that a number of sessions fetches on some days: on each none, one, or the day at one location. */
    private static long best(List<Integer> days, List<Market.Worth> worths, int limit) {
        if (limit <= 0) {
            return 0;
        }
        var fetched = new long[limit + 1];
        for (int day : days) {
            long one = one(day, worths);
            long two = two(day, worths);
            for (int sessions = limit; sessions >= 1; sessions--) {
                long with = Math.max(fetched[sessions], fetched[sessions - 1] + one);
                fetched[sessions] = sessions == 1 ? with : Math.max(with, fetched[sessions - 2] + two);
            }
        }
        return fetched[limit];
    }

    private static long one(int day, List<Market.Worth> worths) {
        return worths.stream()
                .mapToLong(worth -> Math.max(worth.session()[2 * day], worth.session()[2 * day + 1]))
                .max()
                .orElse(0);
    }

    private static long two(int day, List<Market.Worth> worths) {
        return worths.stream().mapToLong(worth -> worth.wholeDay(day)).max().orElse(0);
    }
}
