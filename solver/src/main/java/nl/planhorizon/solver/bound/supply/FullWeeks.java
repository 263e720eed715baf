package nl.planhorizon.solver.bound.supply;

import nl.planhorizon.solver.bound.prices.PriceIndex;
import nl.planhorizon.solver.model.Model;
import nl.planhorizon.solver.model.Writing;
import nl.planhorizon.solver.model.grid.Person;

/** What sessions of the weeks of officers cost where hearing, mentoring and writing would fill more than there are. */
final class FullWeeks {

    private final Model model;
    private final PriceIndex index;
    private final OfficerLines lines;
    private final int[] left;

    FullWeeks(Model model, PriceIndex index, OfficerLines lines) {
        this.model = model;
        this.index = index;
        this.lines = lines;
        left = index.sessionsLeft();
    }

    /** Works out what sales cost an officer, and the mentor of a trainee, in sessions of their weeks. */
    void load(Person person, long[] prices, Tolls tolls) {
        tolls.clear();
        for (int day = 0; day < model.grid().days(); day++) {
            int week = model.grid().weekOfSession(2 * day);
            long hearing = prices[index.week(person.number(), week)];
            hearing += person.mentor() < 0 ? 0 : prices[index.week(person.mentor(), week)];
            for (int line = 0; line < lines.count(); line++) {
                long after = writing(person, lines.lines().get(line).writing(), day, prices);
                tolls.session()[line][2 * day] = hearing + after;
                tolls.session()[line][2 * day + 1] = hearing + after;
                tolls.day()[line][day] = 2 * hearing + after;
            }
        }
    }

    private long writing(Person person, Writing writing, int day, long[] prices) {
        long sum = 0;
        if (writing.third() > 0 && writing.thirdWeek()[day] >= 0) {
            sum += writing.third() * prices[index.week(person.number(), writing.thirdWeek()[day])];
        }
        if (writing.fifth() > 0 && writing.fifthWeek()[day] >= 0) {
            sum += writing.fifth() * prices[index.week(person.number(), writing.fifthWeek()[day])];
        }
        return sum;
    }

    /** Counts what a sale takes of the weeks of an officer. */
    void count(Person person, int need, int session, int[] excess) {
        int hearing = PriceIndex.takesDays(index.officerExamples().get(need)) ? 2 : 1;
        int week = model.grid().weekOfSession(session);
        excess[index.week(person.number(), week)] += hearing;
        if (person.mentor() >= 0) {
            excess[index.week(person.mentor(), week)] += hearing;
        }
        var writing = lines.lineOf(need).writing();
        count(person, writing.third(), writing.thirdWeek(), session >> 1, excess);
        count(person, writing.fifth(), writing.fifthWeek(), session >> 1, excess);
    }

    private void count(Person person, int sessions, int[] weekOfDay, int day, int[] excess) {
        if (sessions > 0 && weekOfDay[day] >= 0) {
            excess[index.week(person.number(), weekOfDay[day])] += sessions;
        }
    }

    /** What all sessions there are in the weeks of officers are worth; takes them from the excess. */
    long worth(long[] prices, int[] excess) {
        long sum = 0;
        for (int at = 0; at < left.length; at++) {
            int price = index.week(0, 0) + at;
            sum += prices[price] * left[at];
            excess[price] -= left[at];
        }
        return sum;
    }
}
