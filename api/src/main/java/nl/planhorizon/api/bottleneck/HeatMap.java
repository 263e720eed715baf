package nl.planhorizon.api.bottleneck;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.planhorizon.api.report.ScarceDay;
import nl.planhorizon.solver.domain.calendar.Weeks;

/**
 * What one more day is worth, by whom or what at which location, and by week.
 *
 * @param weeks Mondays of the weeks
 * @param rows what is worth most first
 */
record HeatMap(List<LocalDate> weeks, List<Row> rows) {

    private static final int MOST_ROWS = 25;
    private static final int SHADES = 5;

    /**
     * Somebody or something at a location.
     *
     * @param example one of its days
     * @param values what a day is worth, by week; 0 where nothing
     * @param shades by week from 0, nothing, to 5, the most of all
     */
    record Row(ScarceDay example, List<Long> values, List<Integer> shades) {}

    static HeatMap of(List<ScarceDay> days) {
        var weeks = days.stream()
                .map(day -> Weeks.mondayOf(day.day()))
                .distinct()
                .sorted()
                .toList();
        Map<List<Object>, List<ScarceDay>> rows = new LinkedHashMap<>();
        for (var day : days) {
            var key = List.<Object>of(
                    day.kind(),
                    String.valueOf(day.language()),
                    String.valueOf(day.team()),
                    day.skills(),
                    day.location());
            rows.computeIfAbsent(key, any -> new ArrayList<>()).add(day);
        }
        long most = days.stream().mapToLong(ScarceDay::worth).max().orElse(1);
        return new HeatMap(
                weeks,
                rows.values().stream()
                        .limit(MOST_ROWS)
                        .map(row -> row(row, weeks, most))
                        .toList());
    }

    private static Row row(List<ScarceDay> days, List<LocalDate> weeks, long most) {
        var values = weeks.stream()
                .map(week -> days.stream()
                        .filter(day -> Weeks.mondayOf(day.day()).equals(week))
                        .mapToLong(ScarceDay::worth)
                        .max()
                        .orElse(0))
                .toList();
        var shades = values.stream()
                .map(value -> (int) ((SHADES * value + most - 1) / most))
                .toList();
        return new Row(days.get(0), values, shades);
    }
}
