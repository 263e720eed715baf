package nl.planhorizon.bench.report;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * Draws how the cost falls over time, both axes logarithmic: cost as the gap to the best bound proven, so that plans that
 * differ by a thousandth can be told apart from those that differ by half. Same input, same bytes.
 */
final class CostChart {

    private static final int WIDTH = 860;
    private static final int HEIGHT = 480;
    private static final int LEFT = 80;
    private static final int RIGHT = 190;
    private static final int TOP = 50;
    private static final int BOTTOM = 60;
    private static final double LEAST_SECONDS = 0.01;
    private static final double LEAST_PERCENT = 0.001;

    /** Told apart by colour-blind people too (Okabe and Ito), and by their dashes without any colour. */
    private static final List<String> COLOURS = List.of("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#000000");

    private static final List<String> DASHES = List.of("none", "8 3", "2 3", "8 3 2 3", "4 4");

    private final String title;
    private final List<Series> series;
    private final Axis time;
    private final Axis gap;
    private final StringBuilder svg = new StringBuilder();

    CostChart(String title, List<Series> series) {
        this.title = title;
        this.series = series;
        time = axis(LEAST_SECONDS, 100, Series.Point::seconds);
        gap = axis(LEAST_PERCENT, 100, Series.Point::percent);
    }

    /** Around all points. */
    private Axis axis(double least, double most, ToDoubleFunction<Series.Point> figure) {
        var figures = series.stream()
                .flatMap(line -> line.points().stream())
                .mapToDouble(figure)
                .map(value -> Math.max(least, value))
                .summaryStatistics();
        return figures.getCount() == 0 ? new Axis(least, most) : Axis.around(figures.getMin(), figures.getMax());
    }

    String svg() {
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\""
                .formatted(WIDTH, HEIGHT, WIDTH, HEIGHT));
        svg.append(" font-family=\"sans-serif\" font-size=\"13\" role=\"img\">\n");
        svg.append("<title>%s</title>\n".formatted(escaped(title)));
        svg.append("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
        text(LEFT, 28, "start", title);
        text((LEFT + WIDTH - RIGHT) / 2.0, HEIGHT - 15, "middle", "seconds (logarithmic)");
        svg.append("<g transform=\"rotate(-90 20 %d)\">".formatted((TOP + HEIGHT - BOTTOM) / 2));
        text(20, (TOP + HEIGHT - BOTTOM) / 2.0, "middle", "cost above the proven bound, gap % (logarithmic)");
        svg.append("</g>\n");
        time.ticks().forEach(this::timeTick);
        gap.ticks().forEach(this::gapTick);
        for (int number = 0; number < series.size(); number++) {
            line(number);
            legend(number);
        }
        return svg.append("</svg>\n").toString();
    }

    private void timeTick(double seconds) {
        rule(x(seconds), TOP, x(seconds), HEIGHT - BOTTOM);
        text(x(seconds), HEIGHT - BOTTOM + 20, "middle", Axis.label(seconds));
    }

    private void gapTick(double percent) {
        rule(LEFT, y(percent), WIDTH - RIGHT, y(percent));
        text(LEFT - 8, y(percent) + 4, "end", Axis.label(percent));
    }

    /** A plan holds until there is a better one, so lines go in steps and to the right edge. */
    private void line(int number) {
        var points = series.get(number).points();
        if (points.isEmpty()) {
            return;
        }
        var path = new StringBuilder();
        for (var point : points) {
            var here = "%s %s".formatted(pixels(x(point.seconds())), pixels(y(point.percent())));
            path.append(path.isEmpty() ? "M" + here : "H%s V%s".formatted((Object[]) here.split(" ", 2)));
        }
        path.append("H").append(WIDTH - RIGHT);
        svg.append("<path d=\"%s\" %s/>\n".formatted(path, stroke(number)));
        var first = points.get(0);
        svg.append("<circle cx=\"%s\" cy=\"%s\" r=\"3\" fill=\"%s\"/>\n"
                .formatted(pixels(x(first.seconds())), pixels(y(first.percent())), colour(number)));
    }

    private void legend(int number) {
        int y = TOP + 10 + 24 * number;
        int x = WIDTH - RIGHT + 15;
        svg.append("<path d=\"M%d %dH%d\" %s/>\n".formatted(x, y, x + 30, stroke(number)));
        var line = series.get(number);
        text(x + 38, y + 4, "start", line.points().isEmpty() ? line.name() + ": no plan" : line.name());
    }

    private static String stroke(int number) {
        return "fill=\"none\" stroke=\"%s\" stroke-width=\"2\" stroke-dasharray=\"%s\""
                .formatted(colour(number), DASHES.get(number % DASHES.size()));
    }

    private static String colour(int number) {
        return COLOURS.get(number % COLOURS.size());
    }

    private void rule(double x1, double y1, double x2, double y2) {
        svg.append("<path d=\"M%s %sL%s %s\" stroke=\"#cccccc\"/>\n"
                .formatted(pixels(x1), pixels(y1), pixels(x2), pixels(y2)));
    }

    private void text(double x, double y, String anchor, String words) {
        svg.append("<text x=\"%s\" y=\"%s\" text-anchor=\"%s\">%s</text>\n"
                .formatted(pixels(x), pixels(y), anchor, escaped(words)));
    }

    private double x(double seconds) {
        return LEFT + time.share(seconds) * (WIDTH - LEFT - RIGHT);
    }

    private double y(double percent) {
        return HEIGHT - BOTTOM - gap.share(percent) * (HEIGHT - TOP - BOTTOM);
    }

    private static String pixels(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
