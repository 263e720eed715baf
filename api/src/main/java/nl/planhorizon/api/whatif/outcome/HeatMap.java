package nl.planhorizon.api.whatif.outcome;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.LongStream;
import nl.planhorizon.api.console.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/**
 * Numbers in a grid, the higher the darker; each number also stands in its cell.
 *
 * @param columns what the columns are
 * @param rows the rows with their numbers
 */
public record HeatMap(List<Column> columns, List<Row> rows) {

    private static final int MOST_ROWS = 14;
    private static final int LABEL = 210;
    private static final int NARROW = 34;
    private static final int LETTER = 6;
    private static final int HIGH = 24;
    private static final int SHADES = 5;
    /** From nothing to the most. */
    private static final List<String> COLOURS =
            List.of("#ffffff", "#fde8d8", "#fbc9a3", "#f29b63", "#d9662b", "#9a3412");

    public HeatMap {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * A column.
     *
     * @param over what stands above its name where something new begins, such as a year; else an empty text
     * @param name its name
     */
    public record Column(String over, String name) {}

    /**
     * A row.
     *
     * @param name what people call it
     * @param values its numbers, one a column; null where there is none
     */
    public record Row(String name, List<@Nullable Long> values) {

        public Row {
            values = Collections.unmodifiableList(new ArrayList<>(values));
        }

        LongStream numbers() {
            return values.stream().filter(Objects::nonNull).mapToLong(Long::longValue);
        }

        long total() {
            return numbers().sum();
        }
    }

    /**
     * What held cases up, by resource and month: how many waiting cases lacked just that, on average over the weeks of the
     * month; the worst resource first.
     */
    public static HeatMap of(Told told, Texts texts) {
        var weeks = new TreeMap<YearMonth, List<Integer>>();
        int count = told.rows("weeks").size();
        for (int week = 0; week < count; week++) {
            weeks.computeIfAbsent(YearMonth.from(told.start().plusWeeks(week)), month -> new ArrayList<>())
                    .add(week);
        }
        List<Row> rows = new ArrayList<>();
        for (JsonNode resource : told.rows("resources")) {
            var values = weeks.values().stream()
                    .map(inMonth -> average(resource.path("blocked"), inMonth))
                    .toList();
            rows.add(new Row(told.resource(resource, texts), values));
        }
        rows.removeIf(row -> row.total() == 0);
        rows.sort(Comparator.comparingLong(Row::total).reversed());
        return new HeatMap(columns(List.copyOf(weeks.keySet())), rows.subList(0, Math.min(MOST_ROWS, rows.size())));
    }

    private static List<Column> columns(List<YearMonth> months) {
        List<Column> columns = new ArrayList<>();
        for (var month : months) {
            boolean begins = columns.isEmpty() || month.getMonthValue() == 1;
            columns.add(new Column(
                    begins ? Integer.toString(month.getYear()) : "", "%02d".formatted(month.getMonthValue())));
        }
        return columns;
    }

    private static long average(JsonNode byWeek, List<Integer> weeks) {
        return Math.round(weeks.stream()
                .mapToDouble(week -> byWeek.path(week).asDouble())
                .average()
                .orElse(0));
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    private long most() {
        return rows.stream().flatMapToLong(Row::numbers).max().orElse(0);
    }

    /** The grid as a drawing; its table stands behind it. */
    public String svg(String title) {
        int wide = columns.stream()
                .mapToInt(column -> LETTER * column.name().length())
                .reduce(Math.max(NARROW, LETTER * (1 + Long.toString(most()).length())), Math::max);
        var svg = new StringBuilder(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\" font-family=\"sans-serif\" font-size=\"11\">%n<title>%s</title>%n"
                        .formatted(
                                LABEL + wide * columns.size(), HIGH * (rows.size() + 2), HtmlUtils.htmlEscape(title)));
        for (int i = 0; i < columns.size(); i++) {
            int middle = LABEL + wide * i + wide / 2;
            svg.append(text(middle, HIGH / 2, "middle", columns.get(i).over()));
            svg.append(text(middle, HIGH, "middle", columns.get(i).name()));
        }
        for (int row = 0; row < rows.size(); row++) {
            svg.append(text(0, HIGH * (row + 2) - 8, "start", rows.get(row).name()));
            for (int i = 0; i < columns.size(); i++) {
                svg.append(
                        cell(LABEL + wide * i, row, wide, rows.get(row).values().get(i)));
            }
        }
        return svg.append("</svg>\n").toString();
    }

    private String cell(int x, int row, int wide, @Nullable Long value) {
        long most = Math.max(1, most());
        int shade = value == null || value <= 0 ? 0 : (int) Math.min(SHADES, 1 + (SHADES - 1) * value / most);
        int y = HIGH * (row + 1) + 4;
        return "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\" stroke=\"#c9d1dc\"/>%n"
                        .formatted(x, y, wide, HIGH, COLOURS.get(shade))
                + "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\" font-size=\"9\" fill=\"%s\">%s</text>%n"
                        .formatted(
                                x + wide / 2,
                                y + HIGH - 8,
                                shade >= SHADES - 1 ? "#ffffff" : "#1b2430",
                                value == null ? "-" : value);
    }

    private static String text(int x, int y, String anchor, String text) {
        return "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\" fill=\"#1b2430\">%s</text>%n"
                .formatted(x, y, anchor, HtmlUtils.htmlEscape(text));
    }
}
