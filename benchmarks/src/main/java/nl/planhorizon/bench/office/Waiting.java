package nl.planhorizon.bench.office;

import java.util.List;
import java.util.Locale;

/**
 * How long people waited, by what they did.
 *
 * @param rows a row each
 */
record Waiting(List<Row> rows) {

    private static final int WIDTH = 900;
    private static final int LEFT = 300;
    private static final int ROW = 34;
    private static final int TOP = 56;

    Waiting {
        rows = List.copyOf(rows);
    }

    /**
     * One action.
     *
     * @param count how often
     * @param errors how many of them failed
     * @param median milliseconds half of them took at most
     * @param p95 milliseconds 95 in a hundred took at most
     * @param most milliseconds of the longest
     */
    record Row(Awaited action, int count, long errors, double median, double p95, double most) {

        static Row of(Awaited action, List<Sample> samples) {
            var mine = samples.stream()
                    .filter(each -> each.action().equals(action))
                    .toList();
            var millis = mine.stream().mapToDouble(Sample::millis).sorted().toArray();
            return new Row(
                    action,
                    millis.length,
                    mine.stream().filter(Sample::failed).count(),
                    rank(millis, 50),
                    rank(millis, 95),
                    rank(millis, 100));
        }

        private static double rank(double[] sorted, int percent) {
            return sorted.length == 0 ? 0 : sorted[Math.max(0, (int) Math.ceil(percent / 100.0 * sorted.length) - 1)];
        }

        boolean isGood() {
            return errors == 0 && p95 <= action.most();
        }
    }

    /** A row for each of what was waited for, in that order, unless nobody did. */
    static Waiting of(List<? extends Awaited> awaited, List<Sample> samples) {
        return new Waiting(awaited.stream()
                .map(action -> Row.of(action, samples))
                .filter(row -> row.count() > 0)
                .toList());
    }

    boolean isGood() {
        return rows.stream().allMatch(Row::isGood);
    }

    String csv(List<String> header) {
        var csv = new StringBuilder();
        header.forEach(line -> csv.append("# ").append(line).append('\n'));
        csv.append("action,count,errors,median ms,p95 ms,most ms,p95 allowed ms\n");
        for (var row : rows) {
            csv.append(String.format(
                    Locale.ROOT,
                    "%s,%d,%d,%.0f,%.0f,%.0f,%d%n",
                    row.action().label(),
                    row.count(),
                    row.errors(),
                    row.median(),
                    row.p95(),
                    row.most(),
                    row.action().most()));
        }
        return csv.toString();
    }

    /** Bars: the median in the bar of the 95th of a hundred, with a line where it has to end. */
    String svg(String title) {
        double scale = (WIDTH - LEFT - 90)
                / rows.stream()
                        .mapToDouble(row -> Math.max(row.p95(), row.action().most()))
                        .max()
                        .orElse(1);
        int height = TOP + ROW * rows.size() + 40;
        var svg = new StringBuilder();
        svg.append(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"13\" role=\"img\">%n"
                        .formatted(WIDTH, height));
        svg.append("<title>%s</title>%n<rect width=\"100%%\" height=\"100%%\" fill=\"#fff\"/>%n".formatted(title));
        svg.append("<text x=\"20\" y=\"28\" font-weight=\"bold\">%s</text>%n".formatted(title));
        for (int i = 0; i < rows.size(); i++) {
            svg.append(row(rows.get(i), TOP + i * ROW, scale));
        }
        svg.append(
                "<text x=\"20\" y=\"%d\">dark: median; light: 95 in a hundred; line: allowed for 95 in a hundred (ms)</text>%n</svg>%n"
                        .formatted(height - 14));
        return svg.toString();
    }

    private static String row(Row row, int y, double scale) {
        double limit = LEFT + row.action().most() * scale;
        return String.format(
                Locale.ROOT,
                "<text x=\"20\" y=\"%d\">%s</text>%n"
                        + "<rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"18\" fill=\"%s\"/>%n"
                        + "<rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"18\" fill=\"#0b5394\"/>%n"
                        + "<line x1=\"%.1f\" y1=\"%d\" x2=\"%.1f\" y2=\"%d\" stroke=\"#000\" stroke-width=\"2\"/>%n"
                        + "<text x=\"%.1f\" y=\"%d\">%.0f / %.0f</text>%n",
                y + 14,
                row.action().label(),
                LEFT,
                y,
                row.p95() * scale,
                row.isGood() ? "#9db4d8" : "#e08a87",
                LEFT,
                y,
                row.median() * scale,
                limit,
                y - 4,
                limit,
                y + 22,
                Math.max(limit, LEFT + row.p95() * scale) + 6,
                y + 14,
                row.median(),
                row.p95());
    }
}
