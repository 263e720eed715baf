package nl.planhorizon.api.night.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * How a figure went over the last nights, as a small line.
 *
 * @param key key of its name
 * @param points the figure, the oldest night first
 */
public record Sparkline(String key, List<Point> points) {

    private static final int WIDTH = 220;
    private static final int HEIGHT = 40;
    private static final int MARGIN = 3;

    public Sparkline {
        points = List.copyOf(points);
    }

    /**
     * The figure of one night.
     *
     * @param date the night
     * @param value the figure
     */
    public record Point(LocalDate date, long value) {}

    /**
     * How figures of the plan in force went from report to report.
     *
     * @param reports morning reports by their night
     * @param figures names of the figures
     * @return a line for each figure; none without reports
     */
    public static List<Sparkline> of(SortedMap<LocalDate, JsonNode> reports, List<String> figures) {
        return reports.isEmpty()
                ? List.of()
                : figures.stream().map(figure -> of(reports, figure)).toList();
    }

    private static Sparkline of(SortedMap<LocalDate, JsonNode> reports, String figure) {
        List<Point> points = new ArrayList<>();
        reports.forEach((date, report) ->
                points.add(new Point(date, report.path("inForce").path(figure).asLong())));
        return new Sparkline("night.figure." + figure, points);
    }

    public long latest() {
        return points.get(points.size() - 1).value();
    }

    private LongStream values() {
        return points.stream().mapToLong(Point::value);
    }

    public long least() {
        return values().min().orElse(0);
    }

    public long most() {
        return values().max().orElse(0);
    }

    /** The corners of the line in the drawing. */
    public String corners() {
        double step = points.size() < 2 ? 0 : (double) WIDTH / (points.size() - 1);
        double range = Math.max(1, most() - least());
        return IntStream.range(0, points.size())
                .mapToObj(i -> String.format(
                        Locale.ROOT,
                        "%.1f,%.1f",
                        i * step,
                        HEIGHT - MARGIN - (points.get(i).value() - least()) / range * (HEIGHT - 2 * MARGIN)))
                .collect(Collectors.joining(" "));
    }
}
