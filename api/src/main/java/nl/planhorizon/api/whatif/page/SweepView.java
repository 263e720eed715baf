package nl.planhorizon.api.whatif.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.planhorizon.api.web.Words;
import nl.planhorizon.api.whatif.outcome.HeatMap;
import nl.planhorizon.api.whatif.sweep.Axis;
import nl.planhorizon.api.whatif.sweep.Point;
import nl.planhorizon.api.whatif.sweep.Sweep;
import nl.planhorizon.data.grid.ListOutput.Heading;
import nl.planhorizon.data.grid.ListOutput.Listed;
import nl.planhorizon.solver.whatif.compare.Figure;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/** The points of a sweep as people look at them: those that fit a filter, as a table, a list to take along and a drawing. */
public final class SweepView {

    /** The figures that have a column. */
    private static final List<String> COLUMNS = List.of(
            "stockAtEnd",
            "stockOver15MonthsAtEnd",
            "decided",
            "noShows",
            "overdueAtEnd",
            "termsBroken",
            "appeals",
            "penaltyEuro");

    private final Sweep sweep;
    private final List<Point> points;
    private final Filter filter;
    private final Words words;

    /**
     * What is looked for.
     *
     * @param wanted per axis the value wanted, or an empty text for any
     * @param figure the figure looked at
     * @param most the most it may be, or null
     */
    record Filter(
            List<String> wanted, String figure, @Nullable Long most) {

        static Filter of(Map<String, String> asked, Sweep sweep) {
            List<String> wanted = new ArrayList<>();
            for (int i = 0; i < sweep.axes().size(); i++) {
                wanted.add(asked.getOrDefault("axis" + i, ""));
            }
            var most = asked.getOrDefault("most", "").strip();
            var figure = asked.getOrDefault("figure", COLUMNS.get(0));
            return new Filter(
                    wanted,
                    COLUMNS.contains(figure) ? figure : COLUMNS.get(0),
                    most.matches("-?\\d{1,12}") ? Long.valueOf(most) : null);
        }

        boolean fits(Point point) {
            for (int i = 0; i < wanted.size(); i++) {
                if (!wanted.get(i).isEmpty()
                        && !wanted.get(i).equals(point.coordinates().get(i))) {
                    return false;
                }
            }
            var value = point.figures().get(figure);
            return most == null || (value != null && value <= most);
        }
    }

    SweepView(Sweep sweep, List<Point> points, Filter filter, Words words) {
        this.sweep = sweep;
        this.filter = filter;
        this.words = words;
        this.points = points.stream().filter(filter::fits).toList();
    }

    public List<String> figures() {
        return COLUMNS;
    }

    public String name(String figure) {
        return words.shared().say("whatif.figure." + figure);
    }

    public String figure() {
        return filter.figure();
    }

    public String wanted(int axis) {
        return filter.wanted().get(axis);
    }

    public String most() {
        return filter.most() == null ? "" : filter.most().toString();
    }

    /** The filter as part of an address. */
    public String query() {
        var query = new StringBuilder("?figure=" + filter.figure() + "&most=" + most());
        for (int i = 0; i < filter.wanted().size(); i++) {
            query.append("&axis").append(i).append('=').append(UriUtils.encode(wanted(i), StandardCharsets.UTF_8));
        }
        return query.toString();
    }

    public List<Point> points() {
        return points;
    }

    public String cell(Point point, String figure) {
        var value = point.figures().get(figure);
        return value == null ? "-" : words.number(Math.round(value));
    }

    /** Whether its points started from different versions of the office, which then changed meanwhile. */
    public boolean isMixed() {
        return points.stream()
                        .map(Point::officeVersion)
                        .filter(Objects::nonNull)
                        .distinct()
                        .count()
                > 1;
    }

    /** The figure looked at over the first two axes, on average over the others and the seeds. */
    public HeatMap map() {
        var across = sweep.axes().get(0);
        var down = sweep.axes().size() > 1 ? sweep.axes().get(1) : null;
        List<HeatMap.Row> rows = new ArrayList<>();
        for (var value : down == null ? List.of("") : down.texts()) {
            var name = down == null ? name(filter.figure()) : down.name() + " " + value;
            rows.add(new HeatMap.Row(
                    name,
                    across.texts().stream().map(each -> average(each, value)).toList()));
        }
        return new HeatMap(
                across.texts().stream()
                        .map(each -> new HeatMap.Column("", each))
                        .toList(),
                rows);
    }

    private @Nullable Long average(String across, String down) {
        var average = points.stream()
                .filter(point -> point.coordinates().get(0).equals(across))
                .filter(point -> down.isEmpty() || point.coordinates().get(1).equals(down))
                .map(point -> point.figures().get(filter.figure()))
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .average();
        return average.isPresent() ? Math.round(average.getAsDouble()) : null;
    }

    public String svg() {
        return map().svg(name(filter.figure()) + ": " + sweep.axes().get(0).name());
    }

    /** What is on the page, to take along; all figures of it. */
    Listed listed() {
        var figures = Arrays.stream(Figure.values()).map(Figure::code).toList();
        var headings = Stream.of(
                        sweep.axes().stream().map(axis -> new Heading(axis.pointer(), axis.name())),
                        Stream.of(new Heading("seed", words.say("what-if.seed"))),
                        figures.stream().map(each -> new Heading(each, name(each))))
                .flatMap(each -> each)
                .toList();
        var rows = points.stream()
                .map(point -> {
                    List<Object> row = new ArrayList<>(point.coordinates());
                    row.add(point.seed());
                    figures.forEach(each -> row.add(cellOf(point, each)));
                    return row;
                })
                .toList();
        return new Listed("sweep", headings, rows);
    }

    private static Object cellOf(Point point, String figure) {
        var value = point.figures().get(figure);
        return value == null ? "" : value;
    }

    public List<Axis> axes() {
        return sweep.axes();
    }
}
