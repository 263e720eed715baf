package nl.planhorizon.data.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import nl.planhorizon.data.Policies;
import nl.planhorizon.solver.forecast.Forecast;
import nl.planhorizon.solver.forecast.model.Doubt;
import nl.planhorizon.solver.forecast.result.ForecastResult;
import nl.planhorizon.solver.forecast.result.Measure;
import nl.planhorizon.solver.whatif.Scenario;
import nl.planhorizon.solver.whatif.change.InflowChange;
import nl.planhorizon.solver.whatif.change.Period;
import nl.planhorizon.solver.whatif.draft.Who;
import org.junit.jupiter.api.Test;

final class BundledScenariosTest {

    private static ForecastResult run(String name) {
        return run(BundledScenarios.named(name).orElseThrow());
    }

    private static ForecastResult run(Scenario scenario) {
        var ground =
                scenario.ground(Policies.bundled(), AssumptionsFile.bundled().toAssumptions());
        return new Forecast(1, 1, 1).of(scenario.model(ground).withDoubt(Doubt.NONE));
    }

    private static double sum(ForecastResult result, Measure measure) {
        return result.sums(measure, result.all())[0];
    }

    private static double stockAtEnd(ForecastResult result) {
        return result.values(Measure.STOCK, result.weeks() - 1)[0];
    }

    @Test
    void allOfThemCanBeRead() {
        assertThat(BundledScenarios.names()).allMatch(name -> BundledScenarios.named(name)
                .filter(scenario -> scenario.about().name().equals(name))
                .isPresent());
        assertThat(BundledScenarios.named("no such")).isEmpty();
    }

    @Test
    void theLetterStartsFromItsStock() {
        assertThat(run("letter-2023").model().opening().cases()).isEqualTo(33_555 + 3_650 + 125);
    }

    @Test
    void inTheLetterRegularOutputDoesNotKeepUpWithInflow() {
        var result = run("letter-forecast");

        assertThat(stockAtEnd(result)).isGreaterThan(36_386 + 15_000);
    }

    @Test
    void inTheLetterHardlyAnyTermHasPassedEarlyIn2024() {
        var result = run("letter-2023");
        int january = result.model().timeline().weekOf(LocalDate.of(2024, 1, 15));

        assertThat(result.values(Measure.OVERDUE, january)[0]).isLessThan(500);
        assertThat(run("letter-2023-6-months").values(Measure.OVERDUE, january)[0])
                .isGreaterThan(10_000);
    }

    @Test
    void theNumberOfAppealsIsOfTheOrderOfTheLetter() {
        assertThat(sum(run("letter-forecast"), Measure.APPEALS)).isBetween(10_000.0, 30_000.0);
    }

    @Test
    void thePenaltyHangsOnTheTermsTheCourtsGive() {
        double usual = sum(run("letter-forecast"), Measure.PENALTY_EURO);
        double eight = sum(run("letter-forecast-court-8"), Measure.PENALTY_EURO);
        double none = sum(run("letter-forecast-court-0"), Measure.PENALTY_EURO);

        assertThat(usual).isLessThan(55e6);
        assertThat(eight).isBetween(usual, none);
        assertThat(none).isGreaterThan(55e6);
    }

    @Test
    void everyTrackHasItsShareOfTheInflow() {
        var result = run("letter-2023-49");
        double weeks = result.weeks() / (365.25 / 7);

        assertThat(sum(result, Measure.INFLOW)).isCloseTo(49_000 * 0.5775 * weeks, within(3_500.0));
    }

    @Test
    void theyHaveATitleInBothLanguages() {
        assertThat(BundledScenarios.names())
                .map(name -> BundledScenarios.named(name).orElseThrow().about())
                .allMatch(about -> !about.english().equals(about.title()));
    }

    @Test
    void repeatApplicationsCanDoubleAlone() {
        var letter = BundledScenarios.named("letter-2023").orElseThrow();
        var doubled = new ArrayList<>(letter.changes());
        doubled.add(new InflowChange(
                "repeat twice", Period.from(letter.span().asOf()), new Who(null, null, true), null, false, 200));

        var before = run(letter);
        var after = run(letter.withChanges(doubled));

        // 4.25 percent of the first applications are repeat ones.
        assertThat(sum(after, Measure.INFLOW) / sum(before, Measure.INFLOW)).isCloseTo(1.0408, within(0.002));
        assertThat(heardInQueue(after, "repeat")).isGreaterThan(1.8 * heardInQueue(before, "repeat"));
    }

    private static double heardInQueue(ForecastResult result, String queue) {
        return result.sums(Measure.QUEUE_DECIDED, result.model().findLine(queue), result.all())[0];
    }
}
