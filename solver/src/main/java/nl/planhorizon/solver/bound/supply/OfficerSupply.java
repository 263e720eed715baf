package nl.planhorizon.solver.bound.supply;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.planhorizon.solver.bound.prices.PriceIndex;
import nl.planhorizon.solver.model.Model;
import nl.planhorizon.solver.model.grid.Person;

/**
 * What officers offer: in each week the sales that fetch most within the limit, at one location a day and a whole day only
 * as a day, less the price of the sessions that hearing and writing take of full weeks. Days are weighed against each other
 * exactly (a small knapsack), so that a limit of one sells no day.
 */
final class OfficerSupply {

    private final Model model;
    private final PriceIndex index;
    private final Offers offers;
    private final Tolls tolls;
    private final DaySale sale;
    private final FullWeeks fullWeeks;
    private final PushedAside aside;
    private final OfficerLines lines;
    private final int[][] daysOfWeek;
    private long[] most = {};
    private byte[] taken = {};
    private int[] excess = {};

    OfficerSupply(Model model, PriceIndex index, Service service) {
        this.model = model;
        this.index = index;
        List<Offers.Kind> kinds = model.people().officerPersons().stream()
                .map(person -> new Offers.Kind(service.officerNeeds().get(person.number()), -1, service.sites(person)))
                .toList();
        lines = OfficerLines.of(index);
        offers = new Offers(index, kinds, needs(index, lines));
        tolls = new Tolls(lines.count(), index.sessions());
        sale = new DaySale(service, offers, tolls, HomeSales.ofOfficers(model, index));
        fullWeeks = new FullWeeks(model, index, lines);
        aside = PushedAside.byOfficer(model, index);
        daysOfWeek = new int[index.weeks()][];
        for (int week = 0; week < daysOfWeek.length; week++) {
            int number = week;
            daysOfWeek[week] = IntStream.range(0, model.grid().days())
                    .filter(day -> model.grid().weekOfSession(2 * day) == number)
                    .toArray();
        }
    }

    private static Offers.Needs needs(PriceIndex index, OfficerLines lines) {
        var examples = index.officerExamples();
        var takesDays = new boolean[examples.size()];
        for (int need = 0; need < takesDays.length; need++) {
            takesDays[need] = PriceIndex.takesDays(examples.get(need));
        }
        return new Offers.Needs(
                index.officer(0, 0, 0), takesDays, new int[takesDays.length], lines.of(), lines.count());
    }

    /** What all officers fetch at most, in thousandths; takes what they sell from the excess of demand. */
    long evaluate(long[] prices, int[] currentExcess) {
        excess = currentExcess;
        offers.load(prices, new long[0][]);
        long sum = 0;
        for (var person : model.people().officerPersons()) {
            fullWeeks.load(person, prices, tolls);
            loadAside(person, prices);
            for (int week = 0; week < daysOfWeek.length; week++) {
                sum += sellWeek(person, week);
            }
        }
        return sum + fullWeeks.worth(prices, excess);
    }

    private void loadAside(Person person, long[] prices) {
        for (int line = 0; line < lines.count(); line++) {
            if (lines.lines().get(line).urgent()) {
                aside.load(person, prices, tolls, line);
            }
        }
    }

    private long sellWeek(Person person, int week) {
        int at = person.number() * index.weeks() + week;
        int[] days = daysOfWeek[week];
        int limit = Math.min(
                2 * days.length, model.limits().hearing()[at] - model.limits().pastHearing()[at]);
        if (limit <= 0) {
            return 0;
        }
        makeRoomFor(days.length * (limit + 1), limit);
        for (int i = 0; i < days.length; i++) {
            sale.atOneSite(person, 2 * days[i]);
            weigh(limit, i * (limit + 1));
        }
        sellBest(person, days, limit);
        return most[limit];
    }

    private void makeRoomFor(int choices, int limit) {
        if (taken.length < choices) {
            taken = new byte[choices];
        }
        if (most.length <= limit) {
            most = new long[limit + 1];
        }
        Arrays.fill(most, 0);
    }

    /** The most that this day and those before it fetch for every number of sessions. */
    private void weigh(int limit, int row) {
        for (int left = limit; left >= 0; left--) {
            long best = most[left];
            byte choice = 0;
            if (left >= 1 && most[left - 1] + sale.single() > best) {
                best = most[left - 1] + sale.single();
                choice = 1;
            }
            if (left >= 2 && most[left - 2] + sale.whole() > best) {
                best = most[left - 2] + sale.whole();
                choice = 2;
            }
            most[left] = best;
            taken[row + left] = choice;
        }
    }

    private void sellBest(Person person, int[] days, int limit) {
        int left = limit;
        for (int i = days.length - 1; i >= 0; i--) {
            int choice = taken[i * (limit + 1) + left];
            if (choice > 0) {
                sale.atOneSite(person, 2 * days[i]);
                if (choice == 1) {
                    sale.sellSingle(person, this::sell);
                } else {
                    sale.sellWhole(person, 2 * days[i], this::sell);
                }
                left -= choice;
            }
        }
    }

    private void sell(Person person, int need, int price, int session) {
        excess[price]--;
        fullWeeks.count(person, need, session, excess);
        if (lines.lineOf(need).urgent()) {
            boolean day = PriceIndex.takesDays(index.officerExamples().get(need));
            aside.count(person, session, day, excess);
        }
    }
}
