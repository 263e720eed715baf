package nl.planhorizon.api.night;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.ToLongFunction;
import nl.planhorizon.api.night.report.MorningReport;

/** The figures of nights in a row, as a table and as a picture. */
final class QuarterFigures {

    private static final List<String> FIGURES = List.of(
            "casesReady",
            "casesPlanned",
            "priorityCases",
            "priorityWithinHorizon",
            "termsBroken",
            "overtakes",
            "overtakesUnexplained",
            "hardViolations",
            "planCost");
    private static final int WIDTH = 760;
    private static final int HEIGHT = 110;
    private static final int LEFT = 50;

    private final List<MorningReport> mornings;

    QuarterFigures(List<MorningReport> mornings) {
        this.mornings = List.copyOf(mornings);
    }

    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve("nights.csv"), csv());
        Files.write(folder.resolve("nights.svg"), svg());
    }

    private static long changed(MorningReport morning) {
        return morning.takesEffect()
                ? morning.moves("moved").size() + morning.moves("dropped").size()
                : 0;
    }

    private static long figure(MorningReport morning, String name) {
        return Objects.requireNonNull(morning.inForce().get(name));
    }

    private List<String> csv() {
        List<String> lines = new ArrayList<>();
        lines.add("date,outcome,reason,changed,new," + String.join(",", FIGURES));
        for (var morning : mornings) {
            List<String> cells = new ArrayList<>();
            cells.add(morning.date().toString());
            cells.add(morning.outcome());
            cells.add(Objects.requireNonNullElse(morning.reason(), ""));
            cells.add(String.valueOf(changed(morning)));
            cells.add(
                    String.valueOf(morning.takesEffect() ? morning.moves("new").size() : 0));
            FIGURES.forEach(name -> cells.add(String.valueOf(figure(morning, name))));
            lines.add(String.join(",", cells));
        }
        return lines;
    }

    private List<String> svg() {
        List<String> lines = new ArrayList<>();
        lines.add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"11\">"
                        .formatted(WIDTH, 5 * HEIGHT));
        panel(lines, 0, "Hard rules broken in the plan in force, each morning", each -> figure(each, "hardViolations"));
        panel(lines, 1, "Priority cases within their horizon", each -> figure(each, "priorityWithinHorizon"));
        panel(lines, 2, "Priority cases", each -> figure(each, "priorityCases"));
        panel(lines, 3, "Cases overtaken (unexplained: see table)", each -> figure(each, "overtakes"));
        panel(lines, 4, "Published hearings moved or dropped by the night", QuarterFigures::changed);
        lines.add("</svg>");
        return lines;
    }

    private void panel(List<String> lines, int number, String title, ToLongFunction<MorningReport> figure) {
        long most = Math.max(1, mornings.stream().mapToLong(figure).max().orElse(1));
        int top = number * HEIGHT;
        double step = (double) (WIDTH - LEFT) / Math.max(1, mornings.size());
        int room = HEIGHT - 40;
        lines.add("<text x=\"%d\" y=\"%d\" font-weight=\"bold\">%s</text>".formatted(LEFT, top + 15, title));
        lines.add("<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%d</text>".formatted(LEFT - 6, top + 30, most));
        lines.add("<text x=\"%d\" y=\"%d\" text-anchor=\"end\">0</text>".formatted(LEFT - 6, top + 22 + room));
        for (int i = 0; i < mornings.size(); i++) {
            double height = (double) room * figure.applyAsLong(mornings.get(i)) / most;
            lines.add(String.format(
                    Locale.ROOT,
                    "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"#0b5394\"/>",
                    LEFT + i * step,
                    top + 22 + room - height,
                    step * 0.8,
                    height));
        }
        lines.add("<line x1=\"%d\" x2=\"%d\" y1=\"%d\" y2=\"%d\" stroke=\"#999\"/>"
                .formatted(LEFT, WIDTH, top + 22 + room, top + 22 + room));
    }
}
