package nl.planhorizon.bench.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything a benchmark measured on one caseload, as a table and as CSV. */
public final class Results {

    private record Group(String peer, double time) {}

    private final List<String> header;
    private final List<Entry> entries;
    private final Gap gap;
    private final List<Column> columns;

    /**
     * What was measured.
     *
     * @param header what the figures hold for: machine, versions, seeds, command, date
     * @param entries in the order in which they are reported
     * @param bound best bound proven for the caseload
     */
    public Results(List<String> header, List<Entry> entries, long bound) {
        this.header = List.copyOf(header);
        this.entries = List.copyOf(entries);
        gap = new Gap(bound);
        columns = Column.all(gap);
    }

    private Map<Group, List<Entry>> groups() {
        Map<Group, List<Entry>> groups = new LinkedHashMap<>();
        for (var entry : entries) {
            groups.computeIfAbsent(new Group(entry.peer(), entry.time()), none -> new ArrayList<>())
                    .add(entry);
        }
        return groups;
    }

    /** One row per peer and time: medians over the seeds. */
    public String markdown() {
        var lines = new ArrayList<>(header.stream().map(line -> "- " + line).toList());
        lines.add("");
        lines.add(
                row(Stream.concat(Stream.of("peer", "time s"), columns.stream().map(Column::title)), "note"));
        lines.add(row(Stream.generate(() -> "---:").limit(columns.size() + 2L), "---"));
        groups().forEach((group, same) -> lines.add(row(
                Stream.concat(
                        Stream.of(group.peer(), seconds(group.time())),
                        columns.stream().map(column -> column.pretty(column.median(same)))),
                notes(same))));
        return String.join("\n", lines) + "\n";
    }

    private static String row(Stream<String> cells, String last) {
        return cells.collect(Collectors.joining(" | ", "| ", " | ")) + last + " |";
    }

    private static String notes(List<Entry> entries) {
        return entries.stream()
                .map(Entry::note)
                .filter(note -> !note.isEmpty())
                .distinct()
                .limit(1)
                .collect(Collectors.joining());
    }

    /** One row per peer, time and seed, below the header. */
    public String csv() {
        var lines = new ArrayList<>(header.stream().map(line -> "# " + line).toList());
        lines.add(Stream.concat(
                        Stream.of("peer", "seed", "timeSeconds"),
                        columns.stream().map(Column::name))
                .collect(Collectors.joining(",", "", ",note")));
        for (var entry : entries) {
            var figures =
                    columns.stream().map(column -> column.plain(column.value().apply(entry)));
            lines.add(
                    Stream.concat(Stream.of(entry.peer(), Long.toString(entry.seed()), seconds(entry.time())), figures)
                            .collect(Collectors.joining(",", "", "," + quoted(entry.note()))));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String quoted(String text) {
        return text.isEmpty() ? "" : '"' + text.replace("\"", "\"\"") + '"';
    }

    private static String seconds(double time) {
        return time == Math.rint(time) ? Long.toString((long) time) : Double.toString(time);
    }

    /** The picture: per peer its longest run with the middle seed. */
    public String picture(String title) {
        List<Series> series = new ArrayList<>();
        Map<String, List<Entry>> longest = new LinkedHashMap<>();
        groups().forEach((group, same) -> longest.put(group.peer(), same));
        longest.forEach((peer, same) -> {
            var middle = middle(same);
            series.add(new Series(peer, middle == null ? List.of() : points(middle)));
        });
        return new CostChart(title, series).svg();
    }

    private @Nullable Entry middle(List<Entry> same) {
        var median = columns.get(0).median(same);
        return same.stream()
                .filter(entry -> entry.reading() != null && entry.reading().cost() == (median == null ? -1 : median))
                .findFirst()
                .orElse(null);
    }

    private List<Series.Point> points(Entry entry) {
        List<Series.Point> points = new ArrayList<>();
        for (var point : entry.result().curve()) {
            var percent = gap.percent(point.cost(), entry.result().costOfNoPlan());
            if (point.violations() == 0 && percent != null) {
                points.add(new Series.Point(point.seconds(), percent));
            }
        }
        return points;
    }
}
