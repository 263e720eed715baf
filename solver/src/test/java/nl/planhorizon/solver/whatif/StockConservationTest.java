package nl.planhorizon.solver.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.planhorizon.solver.forecast.Forecast;
import nl.planhorizon.solver.forecast.OneCaseload;
import nl.planhorizon.solver.forecast.model.Doubt;
import nl.planhorizon.solver.forecast.result.ForecastResult;
import nl.planhorizon.solver.forecast.result.Measure;
import nl.planhorizon.solver.forecast.supply.Resource.Kind;
import nl.planhorizon.solver.testing.Given;
import nl.planhorizon.solver.whatif.change.Change;
import nl.planhorizon.solver.whatif.change.InflowChange;
import nl.planhorizon.solver.whatif.change.KnownWeek;
import nl.planhorizon.solver.whatif.change.Period;
import nl.planhorizon.solver.whatif.change.PolicyChange;
import nl.planhorizon.solver.whatif.change.ProjectStop;
import nl.planhorizon.solver.whatif.change.RateChange;
import nl.planhorizon.solver.whatif.change.ResourceChange;
import nl.planhorizon.solver.whatif.draft.DraftRates;
import nl.planhorizon.solver.whatif.draft.DraftRates.Rate;
import nl.planhorizon.solver.whatif.draft.Who;
import nl.planhorizon.solver.whatif.edit.PolicyEdit;
import org.junit.jupiter.api.Test;

class StockConservationTest {

    private static final int SCENARIOS = 150;
    private static final int WEEKS = 20;

    @Test
    void noCaseIsLostOrMadeInAnyWeekOfAnyScenario() {
        for (long seed = 0; seed < SCENARIOS; seed++) {
            var random = new Random(seed);
            var base = new OneCaseload()
                    .weeks(WEEKS)
                    .applications(random.nextInt(4000))
                    .doubt(new Doubt(0.2, 0.3, 0.2, random.nextBoolean()), 3);
            for (int i = random.nextInt(6); i > 0; i--) {
                base.with(change(random));
            }
            var model = base.model();

            var result = new Forecast(seed, 3, 2).of(model);

            assertConserved(result, (int) model.opening().cases(), seed);
        }
    }

    private static void assertConserved(ForecastResult result, int start, long seed) {
        for (int replication = 0; replication < result.replications(); replication++) {
            long stock = start;
            for (int week = 0; week < result.weeks(); week++) {
                stock += flow(result, Measure.INFLOW, week, replication)
                        - flow(result, Measure.DECIDED, week, replication)
                        - flow(result, Measure.LEFT, week, replication);
                assertThat(flow(result, Measure.STOCK, week, replication))
                        .as("seed %d, week %d", seed, week)
                        .isEqualTo(stock);
                assertThat(byAge(result, week, replication))
                        .as("by age, seed %d, week %d", seed, week)
                        .isEqualTo(stock);
                assertThat(byQueue(result, week, replication))
                        .as("by queue, seed %d, week %d", seed, week)
                        .isEqualTo(stock);
            }
        }
    }

    private static long flow(ForecastResult result, Measure measure, int week, int replication) {
        return (long) result.values(measure, week)[replication];
    }

    private static long byAge(ForecastResult result, int week, int replication) {
        return flow(result, Measure.STOCK_UNDER_6_MONTHS, week, replication)
                + flow(result, Measure.STOCK_6_TO_15_MONTHS, week, replication)
                + flow(result, Measure.STOCK_OVER_15_MONTHS, week, replication);
    }

    private static long byQueue(ForecastResult result, int week, int replication) {
        long sum = 0;
        for (int line = 0; line < result.model().lines().size(); line++) {
            sum += (long) result.values(Measure.QUEUE_STOCK, line, week)[replication];
        }
        return sum;
    }

    private static Change change(Random random) {
        LocalDate from = Given.MONDAY.plusWeeks(random.nextInt(WEEKS));
        var period = new Period(from, random.nextBoolean() ? null : from.plusWeeks(random.nextInt(8)));
        List<Change> all = new ArrayList<>();
        all.add(new InflowChange("a", period, Who.ALL, random.nextInt(3000), random.nextBoolean(), null));
        all.add(new InflowChange("b", period, new Who(null, "DZA", false), null, false, random.nextInt(400)));
        all.add(new RateChange("c", period, rate(random)));
        all.add(new ProjectStop("d", period, "BAA", random.nextBoolean()));
        all.add(new KnownWeek(from, KnownWeek.Kind.CLOSINGS, null, random.nextInt(60)));
        all.add(new KnownWeek(from, KnownWeek.Kind.OUTPUT, "baa", random.nextInt(4)));
        all.add(new PolicyChange("e", period, new PolicyEdit.Term(LocalDate.of(2020, 1, 1), random.nextInt(16), 6)));
        all.add(new PolicyChange("f", period, new PolicyEdit.HorizonDays("priority", 7 + random.nextInt(40), null)));
        all.add(new ResourceChange(
                "g",
                period,
                new ResourceChange.What(Kind.INTERPRETERS, "so", 0),
                random.nextInt(9) - 4,
                random.nextInt(4),
                random.nextInt(100)));
        return all.get(random.nextInt(all.size()));
    }

    private static Rate rate(Random random) {
        var kinds = List.of(DraftRates.Kind.HEARD, DraftRates.Kind.LEAVE, DraftRates.Kind.NO_SHOW);
        return new Rate(kinds.get(random.nextInt(kinds.size())), Who.ALL, random.nextDouble(), random.nextBoolean());
    }
}
