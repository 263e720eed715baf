package nl.planhorizon.api.whatif.outcome;

import java.util.ArrayList;
import java.util.List;
import nl.planhorizon.data.scenario.AssumptionsFile;
import nl.planhorizon.solver.whatif.Scenario;
import nl.planhorizon.solver.whatif.base.StockRow;

/**
 * Something a forecast assumes.
 *
 * @param name stable name of it
 * @param value the number, as a text
 * @param kind sourced, derived, assumed, or scenario where the scenario itself says it
 * @param source where it comes from
 */
record Assumed(String name, String value, String kind, String source) {

    private static final double PERCENT = 100;
    private static final String BY_SCENARIO = "scenario";

    /** Everything assumed: what comes along with the product, then what the scenario says of its chance and stock. */
    static List<Assumed> of(Scenario scenario) {
        List<Assumed> all = new ArrayList<>();
        var bundled = AssumptionsFile.bundled();
        bundled.numbers()
                .forEach((name, number) ->
                        all.add(new Assumed(name, plain(number.value()), number.kind(), number.source())));
        bundled.sources().forEach((name, source) -> all.add(new Assumed(name, "", "sourced", source)));
        addPrecision(scenario.precision(), all);
        for (StockRow row : scenario.stock()) {
            all.add(new Assumed(
                    "stock " + row.queue() + " " + row.nationality() + " " + row.firstApplication(),
                    Integer.toString(row.cases()),
                    BY_SCENARIO,
                    row.source()));
        }
        return all;
    }

    private static void addPrecision(Scenario.Precision precision, List<Assumed> all) {
        var doubt = precision.doubt();
        all.add(ofScenario("inflow-doubt", PERCENT * doubt.inflowLevel()));
        all.add(ofScenario("week-doubt", PERCENT * doubt.inflowWeek()));
        all.add(ofScenario("productivity-doubt", PERCENT * doubt.productivity()));
        all.add(new Assumed("seed", Long.toString(precision.seed()), BY_SCENARIO, ""));
        all.add(new Assumed("replications", Integer.toString(precision.replications()), BY_SCENARIO, ""));
        all.add(new Assumed(
                "count-overdue-at-start", Boolean.toString(precision.countOverdueAtStart()), BY_SCENARIO, ""));
    }

    private static Assumed ofScenario(String name, double value) {
        return new Assumed(name, plain(value), BY_SCENARIO, "");
    }

    /** Whole numbers without decimals. */
    private static String plain(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
