package nl.planhorizon.api.whatif.outcome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import nl.planhorizon.api.console.Texts;
import nl.planhorizon.solver.forecast.result.Band;
import org.springframework.web.util.HtmlUtils;

/** A number by week with its band, one colour and one kind of line a scenario, as SVG. */
public final class BandPicture {

    private static final int WIDTH = 860;
    private static final int HEIGHT = 380;
    private static final int LEFT = 80;
    private static final int TOP = 40;
    private static final int PLOT_WIDTH = 560;
    private static final int PLOT_HEIGHT = 280;
    private static final int GRID = 4;
    private static final int QUARTER = 13;
    private static final int LEGEND = 20;
    private static final List<String> COLOURS =
            List.of("#154273", "#c2410c", "#15803d", "#7e22ce", "#b91c1c", "#0e7490");
    private static final List<String> DASHES = List.of("none", "8 3", "3 3", "12 3 3 3", "1 3", "16 4");

    /**
     * How a number goes in one scenario.
     *
     * @param name what it is called in the legend
     * @param start Monday of the first week
     * @param bands its bands, one a week
     */
    public record Curve(String name, LocalDate start, List<Band> bands) {

        public Curve {
            bands = List.copyOf(bands);
        }
    }

    private final String title;
    private final Texts texts;

    public BandPicture(String title, Texts texts) {
        this.title = HtmlUtils.htmlEscape(title);
        this.texts = texts;
    }

    public String of(List<Curve> curves) {
        int weeks =
                curves.stream().mapToInt(curve -> curve.bands().size()).max().orElse(1);
        double top = curves.stream()
                .flatMap(curve -> curve.bands().stream())
                .mapToDouble(Band::p90)
                .filter(value -> !Double.isNaN(value))
                .max()
                .orElse(1);
        double[] scale = {Math.max(1, weeks), Math.max(1, top)};
        var svg = new StringBuilder();
        svg.append(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\""
                        + " font-family=\"sans-serif\" font-size=\"12\">%n",
                WIDTH,
                HEIGHT));
        svg.append("<title>%s</title>%n<rect width=\"100%%\" height=\"100%%\" fill=\"white\"/>%n".formatted(title));
        svg.append("<text x=\"%d\" y=\"22\" font-size=\"15\" font-weight=\"bold\">%s</text>%n".formatted(LEFT, title));
        grid(svg, scale[1]);
        dates(svg, curves.get(0).start(), weeks);
        for (int i = 0; i < curves.size(); i++) {
            draw(svg, curves.get(i).bands(), i, scale);
            legend(svg, curves.get(i).name(), i);
        }
        return svg.append("</svg>\n").toString();
    }

    private void grid(StringBuilder svg, double top) {
        for (int line = 0; line <= GRID; line++) {
            int y = TOP + PLOT_HEIGHT - PLOT_HEIGHT * line / GRID;
            svg.append("<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"#ddd\"/>%n"
                    .formatted(LEFT, y, LEFT + PLOT_WIDTH, y));
            svg.append("<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>%n"
                    .formatted(LEFT - 8, y + 4, texts.number(Math.round(top * line / GRID))));
        }
    }

    private static void dates(StringBuilder svg, LocalDate start, int weeks) {
        for (int week = 0; week < weeks; week += 2 * QUARTER) {
            svg.append("<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">%s</text>%n"
                    .formatted(
                            LEFT + PLOT_WIDTH * week / weeks,
                            TOP + PLOT_HEIGHT + 20,
                            start.plusWeeks(week).toString().substring(0, 7)));
        }
    }

    private static void draw(StringBuilder svg, List<Band> bands, int number, double[] scale) {
        var colour = COLOURS.get(number % COLOURS.size());
        var area = points(bands, Band::p90, scale, false) + " " + points(bands, Band::p10, scale, true);
        svg.append("<polygon points=\"%s\" fill=\"%s\" fill-opacity=\"0.15\"/>%n".formatted(area, colour));
        svg.append("<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\" stroke-dasharray=\"%s\"/>%n"
                .formatted(points(bands, Band::p50, scale, false), colour, DASHES.get(number % DASHES.size())));
    }

    /** Weeks without a number are passed over. */
    private static String points(List<Band> bands, ToDoubleFunction<Band> height, double[] scale, boolean backwards) {
        List<String> points = new ArrayList<>();
        for (int i = 0; i < bands.size(); i++) {
            int week = backwards ? bands.size() - 1 - i : i;
            double value = height.applyAsDouble(bands.get(week));
            double x = LEFT + PLOT_WIDTH * week / scale[0];
            double y = TOP + PLOT_HEIGHT - PLOT_HEIGHT * value / scale[1];
            if (!Double.isNaN(value)) {
                points.add(String.format(Locale.ROOT, "%.1f,%.1f", x, y));
            }
        }
        return String.join(" ", points);
    }

    private static void legend(StringBuilder svg, String name, int number) {
        int y = TOP + LEGEND * number;
        int x = LEFT + PLOT_WIDTH + 16;
        svg.append(
                "<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"%s\" stroke-width=\"3\" stroke-dasharray=\"%s\"/>%n"
                        .formatted(
                                x,
                                y + 5,
                                x + 20,
                                y + 5,
                                COLOURS.get(number % COLOURS.size()),
                                DASHES.get(number % DASHES.size())));
        svg.append("<text x=\"%d\" y=\"%d\">%s</text>%n".formatted(x + 26, y + 9, HtmlUtils.htmlEscape(name)));
    }
}
