package nl.planhorizon.solver.whatif;

import static nl.planhorizon.solver.whatif.Runs.run;
import static nl.planhorizon.solver.whatif.Runs.sum;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
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
import nl.planhorizon.solver.whatif.change.RateChange;
import nl.planhorizon.solver.whatif.change.ResourceChange;
import nl.planhorizon.solver.whatif.change.SeasonChange;
import nl.planhorizon.solver.whatif.draft.DraftRates;
import nl.planhorizon.solver.whatif.draft.DraftRates.Rate;
import nl.planhorizon.solver.whatif.draft.Who;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What each change does to a forecast. */
class ScenarioTest {

    private static final Doubt DOUBT = new Doubt(0.1, 0.2, 0.05, true);
    private static final Period ALWAYS = Period.from(LocalDate.of(2020, 1, 1));

    private static Change officers(int count, int trainingWeeks, int ramp) {
        return new ResourceChange(
                "officers", ALWAYS, new ResourceChange.What(Kind.OFFICERS, "", 4), count, trainingWeeks, ramp);
    }

    @Test
    void withoutChangesEqualsItsBaseExactly() {
        var base = run(new OneCaseload().doubt(DOUBT, 5));
        var again = run(new OneCaseload()
                .doubt(DOUBT, 5)
                .with(
                        new InflowChange("same", ALWAYS, Who.ALL, null, false, 100),
                        new RateChange("same", ALWAYS, new Rate(DraftRates.Kind.HEARD, Who.ALL, 1, true)),
                        new ResourceChange("none", ALWAYS, new ResourceChange.What(Kind.OFFICERS, "", 0), 0, 0, 0)));

        for (var measure : Measure.values()) {
            if (measure.scope() == Measure.Scope.TOTAL) {
                assertThat(again.sums(measure, again.all()))
                        .as("%s", measure)
                        .isEqualTo(base.sums(measure, base.all()));
            }
        }
    }

    @Test
    void chanceIsTheSameInScenariosThatAreCompared() {
        var base = run(new OneCaseload().doubt(DOUBT, 5));
        var more = run(new OneCaseload().doubt(DOUBT, 5).with(officers(3, 0, 0)));

        assertThat(more.sums(Measure.INFLOW, more.all())).isEqualTo(base.sums(Measure.INFLOW, base.all()));
        assertThat(sum(more, Measure.HEARD)).isGreaterThan(sum(base, Measure.HEARD));
    }

    @Nested
    class People {

        @Test
        void hearMoreOnceTheyAreTrained() {
            var base = run(new OneCaseload());
            var now = run(new OneCaseload().with(officers(1, 0, 0)));
            var later = run(new OneCaseload()
                    .with(new ResourceChange(
                            "later",
                            Period.from(Given.MONDAY),
                            new ResourceChange.What(Kind.OFFICERS, "", 4),
                            1,
                            6,
                            50)));

            assertThat(capacity(now, 0) - capacity(base, 0)).isEqualTo(4);
            assertThat(capacity(later, 0) - capacity(base, 0)).isEqualTo(2);
            assertThat(capacity(later, 6) - capacity(base, 6)).isEqualTo(4);
            assertThat(sum(later, Measure.HEARD)).isLessThan(sum(now, Measure.HEARD));
        }

        @Test
        void whoLeaveTakeTheirSessionsWithThem() {
            var base = run(new OneCaseload());
            var fewer = run(new OneCaseload()
                    .with(new ResourceChange(
                            "Somali leaves", ALWAYS, new ResourceChange.What(Kind.INTERPRETERS, "so", 10), -1, 0, 0)));

            assertThat(capacity(base, Kind.INTERPRETERS, "so", 0)).isEqualTo(10);
            assertThat(capacity(fewer, Kind.INTERPRETERS, "so", 0)).isZero();
            assertThat(used(base, Kind.INTERPRETERS, "so")).isPositive();
            assertThat(used(fewer, Kind.INTERPRETERS, "so")).isZero();
        }

        @Test
        void haveMoreRoomsWhereThoseCome() {
            var base = run(new OneCaseload());
            var more = run(new OneCaseload()
                    .with(new ResourceChange(
                            "two rooms", ALWAYS, new ResourceChange.What(Kind.ROOMS, "UTR", 0), 2, 0, 0)));

            assertThat(capacity(more, Kind.ROOMS, "UTR", 3) - capacity(base, Kind.ROOMS, "UTR", 3))
                    .isEqualTo(20);
        }

        private static double used(ForecastResult result, Kind kind, String code) {
            return result.sums(Measure.USED, result.model().supply().find(kind, code), result.all())[0];
        }

        @Test
        void ofAKindThatNobodyNeedsChangeNothing() {
            var base = run(new OneCaseload());
            var other = run(new OneCaseload()
                    .with(new ResourceChange(
                            "?", ALWAYS, new ResourceChange.What(Kind.INTERPRETERS, "zz", 0), 5, 0, 0)));

            assertThat(sum(other, Measure.HEARD)).isEqualTo(sum(base, Measure.HEARD));
        }

        private static double capacity(ForecastResult result, int week) {
            return capacity(result, Kind.OFFICERS, "", week);
        }

        private static double capacity(ForecastResult result, Kind kind, String code, int week) {
            return result.values(Measure.CAPACITY, result.model().supply().find(kind, code), week)[0];
        }
    }

    @Nested
    class Inflow {

        @Test
        void comesAsANumberAYear() {
            var result = run(
                    new OneCaseload().weeks(52).with(new InflowChange("5,200", ALWAYS, Who.ALL, 5200, false, null)));

            assertThat(sum(result, Measure.INFLOW)).isBetween(5150.0, 5250.0);
        }

        @Test
        void thatCountsFamilyAndResettlementIsCutToAsylumApplications() {
            var result =
                    run(new OneCaseload().weeks(52).with(new InflowChange("5,200", ALWAYS, Who.ALL, 5200, true, null)));

            assertThat(sum(result, Measure.INFLOW)).isBetween(2575.0, 2625.0);
        }

        @Test
        void changesForOneNationality() {
            var base = run(new OneCaseload().weeks(40));
            var none = run(new OneCaseload()
                    .weeks(40)
                    .with(new InflowChange("none", ALWAYS, new Who(null, "DZA", false), null, false, 0)));

            assertThat(sum(none, Measure.INFLOW))
                    .isBetween(0.75 * sum(base, Measure.INFLOW), 0.85 * sum(base, Measure.INFLOW));
            assertThat(sum(none, Measure.QUEUE_HEARD, "priority"))
                    .isLessThan(sum(base, Measure.QUEUE_HEARD, "priority"));
        }

        @Test
        void followsTheSeason() {
            var december = List.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1);
            var result = run(new OneCaseload().weeks(12).with(new SeasonChange("december", ALWAYS, december)));

            // Monday 30 November 2026 begins a week whose Thursday lies in December; five such weeks follow each other.
            assertThat(result.values(Measure.INFLOW, 0)[0]).isPositive();
            assertThat(result.values(Measure.INFLOW, 6)[0]).isZero();
        }

        @Test
        void isReplayedFromKnownWeeks() {
            var result = run(
                    new OneCaseload().with(new KnownWeek(Given.MONDAY.plusWeeks(2), KnownWeek.Kind.INFLOW, null, 77)));

            assertThat(result.values(Measure.INFLOW, 2)).containsExactly(77);
        }
    }

    @Nested
    class Departures {

        @Test
        void areReplayedFromKnownWeeks() {
            var result = run(new OneCaseload()
                    .with(new KnownWeek(Given.MONDAY.plusWeeks(1), KnownWeek.Kind.CLOSINGS, null, 13)));

            assertThat(result.values(Measure.LEFT, 1)).containsExactly(13);
            assertThat(sum(result, Measure.LEFT)).isEqualTo(13);
        }

        @Test
        void takeAShareAYear() {
            var result = run(new OneCaseload()
                    .weeks(52)
                    .applications(0)
                    .with(
                            new RateChange("half", ALWAYS, new Rate(DraftRates.Kind.LEAVE, Who.ALL, 0.5, false)),
                            new ResourceChange(
                                    "nobody hears", ALWAYS, new ResourceChange.What(Kind.OFFICERS, "", 100), -10, 0, 0),
                            new ResourceChange(
                                    "nobody hears",
                                    ALWAYS,
                                    new ResourceChange.What(Kind.OFFICERS, "BAA", 100),
                                    -10,
                                    0,
                                    0)));

            assertThat(sum(result, Measure.HEARD)).isZero();
            assertThat(sum(result, Measure.LEFT)).isBetween(50.0, 62.0);
        }
    }

    @Nested
    class NoShows {

        @Test
        void putCasesBack() {
            var everybody = run(new OneCaseload());
            var half = run(new OneCaseload()
                    .with(new RateChange(
                            "half",
                            ALWAYS,
                            new Rate(DraftRates.Kind.NO_SHOW, new Who("baa", null, false), 0.5, false))));

            assertThat(sum(everybody, Measure.NO_SHOWS)).isZero();
            assertThat(sum(half, Measure.NO_SHOWS))
                    .isBetween(
                            sum(half, Measure.QUEUE_HEARINGS, "baa") / 2 - 1,
                            sum(half, Measure.QUEUE_HEARINGS, "baa") / 2 + 1);
        }
    }

    @Test
    void monthsWithoutInflowNeedTwelveNumbers() {
        var weights = Collections.nCopies(11, 1);

        assertThatThrownBy(() -> new SeasonChange("x", ALWAYS, weights)).hasMessageContaining("twelve");
    }
}
