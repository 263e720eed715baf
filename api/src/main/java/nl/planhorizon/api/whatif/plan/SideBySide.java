package nl.planhorizon.api.whatif.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.planhorizon.api.console.Texts;
import nl.planhorizon.api.whatif.outcome.Comparison.Row;
import nl.planhorizon.api.whatif.outcome.Numbers;
import nl.planhorizon.data.grid.ListOutput.Heading;
import nl.planhorizon.data.grid.ListOutput.Listed;

/** Plans side by side in words and numbers, the base first: what the command prints and the pages show. */
public final class SideBySide {

    private static final List<String> SHOWN = List.of(
            "casesPlanned",
            "sessionsPlanned",
            "priorityCases",
            "priorityWithinHorizon",
            "termsBroken",
            "penaltyExposureEuro",
            "hearingsChanged",
            "planCost");

    private final List<Planned> plans;
    private final Texts texts;
    private final Numbers numbers;

    public SideBySide(List<Planned> plans, Texts texts) {
        this.plans = List.copyOf(plans);
        this.texts = texts;
        numbers = new Numbers(texts);
    }

    /**
     * Hearings of a scenario that differ from the base in one way.
     *
     * @param scenario its name
     * @param what how they differ
     * @param cases ids of the cases
     */
    public record Moved(String scenario, String what, List<String> cases) {}

    public List<String> names() {
        return plans.stream().map(Planned::name).toList();
    }

    /** The figures with their differences from the base, then how many hearings differ. */
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (var figure : SHOWN) {
            rows.add(new Row(
                    say(figure),
                    plans.stream()
                            .map(planned -> numbers.number(planned.figure(figure)))
                            .toList(),
                    differences(figure)));
        }
        for (var how : byWay(plans.get(0)).keySet()) {
            rows.add(new Row(
                    say(how),
                    plans.stream()
                            .map(planned -> numbers.number(cases(planned, how).size()))
                            .toList(),
                    List.of()));
        }
        return rows;
    }

    private List<String> differences(String figure) {
        double base = plans.get(0).figure(figure);
        List<String> differences = new ArrayList<>(List.of(""));
        plans.stream().skip(1).forEach(planned -> differences.add(numbers.signed(planned.figure(figure) - base)));
        return differences;
    }

    /** All hearings that differ, by scenario and way, as far as there are any. */
    public List<Moved> moved() {
        List<Moved> all = new ArrayList<>();
        for (var planned : plans) {
            byWay(planned).forEach((how, cases) -> all.add(new Moved(planned.name(), say(how), cases)));
        }
        all.removeIf(moved -> moved.cases().isEmpty());
        return all;
    }

    /** The same as the sheets of a workbook, with all figures. */
    public List<Listed> sheets() {
        List<List<Object>> figures = new ArrayList<>();
        for (var planned : plans) {
            planned.figures().properties().forEach(figure -> {
                if (figure.getValue().isNumber()) {
                    figures.add(List.of(
                            planned.name(), figure.getKey(), figure.getValue().numberValue()));
                }
            });
        }
        List<List<Object>> moved = new ArrayList<>();
        moved().forEach(each -> each.cases().forEach(one -> moved.add(List.of(each.scenario(), each.what(), one))));
        return List.of(
                new Listed("figures", headings("scenario", "what", "value"), figures),
                new Listed("moved", headings("scenario", "what", "case"), moved));
    }

    private List<Heading> headings(String... columns) {
        return Stream.of(columns)
                .map(column -> new Heading(column, texts.say("whatif.sheet." + column)))
                .toList();
    }

    private static List<String> cases(Planned planned, String how) {
        return byWay(planned).getOrDefault(how, List.of());
    }

    private static Map<String, List<String>> byWay(Planned planned) {
        Map<String, List<String>> ways = new LinkedHashMap<>();
        ways.put("moved", planned.moved().moved());
        ways.put("added", planned.moved().added());
        ways.put("gone", planned.moved().gone());
        return ways;
    }

    private String say(String what) {
        return texts.say("whatif.plan." + what);
    }
}
