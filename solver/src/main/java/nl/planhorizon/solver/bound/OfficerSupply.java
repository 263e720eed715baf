package nl.planhorizon.solver.bound;

import java.util.Arrays;
import java.util.stream.IntStream;
import nl.planhorizon.solver.model.Model;
import nl.planhorizon.solver.model.grid.Bits;
import nl.planhorizon.solver.model.grid.Person;

/**
 * What officers offer: in each week the dearest sessions up to their limit, at one location a day. The second session of a
 * day never adds more than the first, so taking the dearest gains one by one gives the most.
 */
final class OfficerSupply {

    private record Gain(long worth, int location, int session) {}

    private final Model model;
    private final PriceIndex index;
    private final Offers offers;
    private final int[][] daysOfWeek;
    private long[] prices = {};

    OfficerSupply(Model model, PriceIndex index, Offers offers) {
        this.model = model;
        this.index = index;
        this.offers = offers;
        daysOfWeek = new int[index.weeks()][];
        for (int week = 0; week < daysOfWeek.length; week++) {
            int number = week;
            daysOfWeek[week] = IntStream.range(0, model.grid().days())
                    .filter(day -> model.grid().weekOfSession(2 * day) == number)
                    .toArray();
        }
    }

    long evaluate(long[] currentPrices, int[] excess) {
        prices = currentPrices;
        offers.load(prices);
        long sum = 0;
        for (var person : model.people().officerPersons()) {
            for (int week = 0; week < daysOfWeek.length; week++) {
                sum += sellWeek(person, week, excess);
            }
        }
        return sum;
    }

    private long sellWeek(Person person, int week, int[] excess) {
        int at = person.number() * index.weeks() + week;
        int left = model.limits().hearing()[at] - model.limits().pastHearing()[at];
        Gain[] gains = new Gain[2 * daysOfWeek[week].length];
        int count = 0;
        for (int day : daysOfWeek[week]) {
            count = addGains(person, day, gains, count);
        }
        Arrays.sort(gains, 0, count, (one, other) -> Long.compare(other.worth(), one.worth()));
        long sum = 0;
        for (int i = 0; i < Math.min(left, count); i++) {
            sum += gains[i].worth();
            sell(person, gains[i], excess);
        }
        return sum;
    }

    /** The best single session of a day, and what a second one adds if both are where together they fetch most. */
    private int addGains(Person person, int day, Gain[] gains, int count) {
        Gain single = new Gain(0, -1, -1);
        long most = 0;
        int where = -1;
        for (int location : person.sites()) {
            long morning = worth(person, location, 2 * day);
            long afternoon = worth(person, location, 2 * day + 1);
            long better = Math.max(morning, afternoon);
            if (better > single.worth()) {
                single = new Gain(better, location, better == morning ? 2 * day : 2 * day + 1);
            }
            where = morning + afternoon > most ? location : where;
            most = Math.max(most, morning + afternoon);
        }
        if (single.worth() == 0) {
            return count;
        }
        gains[count] = single;
        gains[count + 1] = new Gain(most - single.worth(), where, single.session() ^ 1);
        return count + (most > single.worth() ? 2 : 1);
    }

    private long worth(Person person, int location, int session) {
        if (!Bits.has(person.available(), session) || !Bits.has(model.sites().open(location), session)) {
            return 0;
        }
        int at = offers.dearest(person.number(), location, session);
        return at < 0 ? 0 : prices[at];
    }

    private void sell(Person person, Gain gain, int[] excess) {
        if (worth(person, gain.location(), gain.session()) > 0) {
            excess[offers.dearest(person.number(), gain.location(), gain.session())]--;
        }
    }
}
