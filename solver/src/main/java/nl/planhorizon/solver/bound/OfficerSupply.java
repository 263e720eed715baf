package nl.planhorizon.solver.bound;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.planhorizon.solver.model.Bits;
import nl.planhorizon.solver.model.Model;
import nl.planhorizon.solver.model.Person;
import org.jspecify.annotations.Nullable;

/**
 * What officers offer: in each week the dearest sessions up to their limit, at one location a day. The second session of a
 * day never adds more than the first, so taking the dearest gains one by one gives the most.
 */
final class OfficerSupply {

    private record Gain(long worth, int location, int session) {}

    private final Model model;
    private final PriceIndex index;
    private final List<int[]> needs;
    private final int[][] daysOfWeek;
    private long[] prices = {};
    private int[] excess = {};

    OfficerSupply(Model model, PriceIndex index, List<int[]> needs) {
        this.model = model;
        this.index = index;
        this.needs = needs;
        daysOfWeek = new int[index.weeks()][];
        for (int week = 0; week < daysOfWeek.length; week++) {
            int number = week;
            daysOfWeek[week] = IntStream.range(0, model.grid().days())
                    .filter(day -> model.grid().weekOfSession(2 * day) == number)
                    .toArray();
        }
    }

    long evaluate(long[] currentPrices, int[] currentExcess) {
        prices = currentPrices;
        excess = currentExcess;
        long sum = 0;
        for (var person : model.people().officerPersons()) {
            for (int week = 0; week < daysOfWeek.length; week++) {
                sum += sellWeek(person, week);
            }
        }
        return sum;
    }

    private long sellWeek(Person person, int week) {
        int at = person.number() * index.weeks() + week;
        int left = model.limits().hearing()[at] - model.limits().pastHearing()[at];
        Gain[] gains = new Gain[2 * daysOfWeek[week].length];
        int count = 0;
        for (int day : daysOfWeek[week]) {
            var first = single(person, day);
            if (first == null) {
                continue;
            }
            gains[count++] = first;
            var second = second(person, day, first);
            if (second != null) {
                gains[count++] = second;
            }
        }
        Arrays.sort(gains, 0, count, (one, other) -> Long.compare(other.worth(), one.worth()));
        long sum = 0;
        for (int i = 0; i < Math.min(left, count); i++) {
            sum += gains[i].worth();
            sell(person, gains[i]);
        }
        return sum;
    }

    private @Nullable Gain single(Person person, int day) {
        Gain found = null;
        for (int location : person.sites()) {
            for (int session = 2 * day; session <= 2 * day + 1; session++) {
                int at = dearest(person, location, session);
                if (at >= 0 && (found == null || prices[at] > found.worth())) {
                    found = new Gain(prices[at], location, session);
                }
            }
        }
        return found;
    }

    /** What a second session of the day adds, both then being at the location where together they fetch most. */
    private @Nullable Gain second(Person person, int day, Gain first) {
        long most = -1;
        int where = -1;
        for (int location : person.sites()) {
            int morning = dearest(person, location, 2 * day);
            int afternoon = dearest(person, location, 2 * day + 1);
            if (morning >= 0 && afternoon >= 0 && prices[morning] + prices[afternoon] > most) {
                most = prices[morning] + prices[afternoon];
                where = location;
            }
        }
        return most < first.worth() ? null : new Gain(most - first.worth(), where, first.session() ^ 1);
    }

    private int dearest(Person person, int location, int session) {
        if (!Bits.has(person.available(), session) || !Bits.has(model.sites().open(location), session)) {
            return -1;
        }
        int found = -1;
        for (int need : needs.get(person.number())) {
            int at = index.officer(need, location, session);
            boolean better = found < 0
                    || prices[at] > prices[found]
                    || (prices[at] == prices[found] && excess[at] > excess[found]);
            found = better ? at : found;
        }
        return found;
    }

    private void sell(Person person, Gain gain) {
        int at = dearest(person, gain.location(), gain.session());
        if (at >= 0) {
            excess[at] -= prices[at] > 0 ? 1 : Math.min(Math.max(0, excess[at]), 1);
        }
    }
}
