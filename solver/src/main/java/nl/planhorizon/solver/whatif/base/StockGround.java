package nl.planhorizon.solver.whatif.base;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.planhorizon.solver.domain.calendar.OpenDays;
import nl.planhorizon.solver.domain.policy.Policy;
import nl.planhorizon.solver.domain.policy.Queue;
import nl.planhorizon.solver.forecast.model.CaseClass;
import nl.planhorizon.solver.forecast.model.Line;
import nl.planhorizon.solver.forecast.model.Timeline;

/**
 * Brings stock that is known by number only into classes; capacity is then counted in decisions a year. Tracks other than the
 * general one have staff of their own, under the code of their queue.
 */
public final class StockGround {

    private static final int PAST_WEEKS = 208;
    private static final int AHEAD_WEEKS = 60;
    private static final int GENERAL = 4;

    private StockGround() {}

    /**
     * The ground of a forecast from numbers.
     *
     * @param numbers the stock
     * @param policy the policy at the start
     * @param national what else is assumed
     * @param weeks weeks of the forecast
     */
    public static Ground of(Numbers numbers, Policy policy, Assumptions national, int weeks) {
        var assumptions = national.withOthersTogether(numbers.rows());
        var timeline = new Timeline(firstMonday(numbers.asOf()), weeks, PAST_WEEKS, AHEAD_WEEKS);
        var groups = policy.queues().stream().collect(Collectors.toMap(Queue::code, Queue::group, (a, b) -> a));
        var book = new CaseBook();
        var lines =
                Lines.of(policy, assumptions).stream().map(Line::decidedAtOnce).toList();
        for (var row : numbers.rows()) {
            var group = groups.getOrDefault(row.queue(), row.queue());
            add(book, timeline, row, new Place(group, lag(lines, group)));
        }
        var classes = book.toClasses(assumptions);
        return new Ground(
                numbers.name(),
                numbers.asOf(),
                timeline,
                policy,
                new OpenDays(Set.of()),
                lines,
                classes,
                book.opening(),
                staffing(timeline, lines, classes),
                new Ground.Inflow(
                        assumptions.casesAYear(),
                        book.inflowWeights(assumptions),
                        assumptions.monthWeights(),
                        assumptions.asylumShare()));
    }

    /**
     * Stock by number.
     *
     * @param name what people call it
     * @param asOf the day it is of
     * @param rows its rows
     */
    public record Numbers(String name, LocalDate asOf, List<StockRow> rows) {

        public Numbers {
            rows = List.copyOf(rows);
        }
    }

    private static LocalDate firstMonday(LocalDate asOf) {
        return asOf.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    }

    /** A group, and the weeks from application to the end of its planning horizon. */
    private record Place(String group, int lag) {}

    private static int lag(List<Line> lines, String group) {
        for (var line : lines) {
            var weeks = line.horizonWeeks();
            if (line.group().equals(group) && weeks != null) {
                return weeks;
            }
        }
        return 0;
    }

    /** Cases spread evenly over the weeks of their applications, none lost by rounding. */
    private static void add(CaseBook book, Timeline timeline, StockRow row, Place place) {
        var alike = new CaseClass(
                place.group(), row.nationality(), List.of(), List.of(), Set.of(), "", 1, false, place.lag(), 0);
        int clazz = book.number(alike, row.track());
        int first = timeline.rowOf(row.firstApplication());
        int weeks = timeline.rowOf(row.lastApplication()) - first + 1;
        for (int week = 0; week < weeks; week++) {
            int count = (int) ((long) row.cases() * (week + 1) / weeks - (long) row.cases() * week / weeks);
            if (count > 0) {
                book.add(clazz, first + week + place.lag(), 0, count);
            }
        }
    }

    private static Staffing staffing(Timeline timeline, List<Line> lines, Ground.Classes classes) {
        var book = new SupplyBook(1);
        Map<String, String> teams = new TreeMap<>();
        for (var line : lines) {
            if (line.team() != null) {
                teams.put(line.group(), line.team());
            }
        }
        var list = classes.list();
        var with = new int[list.size()][];
        var without = new int[list.size()][];
        for (int i = 0; i < with.length; i++) {
            int track = classes.tracks()[i];
            boolean apart = track != GENERAL && track != Assumptions.REPEAT;
            without[i] = book.options(list.get(i), apart ? list.get(i).group() : null);
            var team = teams.get(list.get(i).group());
            with[i] = team == null ? without[i] : book.options(list.get(i), team);
        }
        var supply = book.supply(true);
        return new Staffing(supply, book.pools(), new int[timeline.weeks()][2 * supply.pools()], with, without);
    }
}
