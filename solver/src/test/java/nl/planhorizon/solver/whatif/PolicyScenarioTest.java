package nl.planhorizon.solver.whatif;

import static nl.planhorizon.solver.whatif.Runs.run;
import static nl.planhorizon.solver.whatif.Runs.sum;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.planhorizon.solver.domain.policy.Setting;
import nl.planhorizon.solver.domain.policy.Shape;
import nl.planhorizon.solver.forecast.Forecast;
import nl.planhorizon.solver.forecast.OneCaseload;
import nl.planhorizon.solver.forecast.OneQueue;
import nl.planhorizon.solver.forecast.result.ForecastResult;
import nl.planhorizon.solver.forecast.result.Measure;
import nl.planhorizon.solver.testing.Given;
import nl.planhorizon.solver.whatif.change.KnownWeek;
import nl.planhorizon.solver.whatif.change.OutputChange;
import nl.planhorizon.solver.whatif.change.Period;
import nl.planhorizon.solver.whatif.change.PolicyChange;
import nl.planhorizon.solver.whatif.change.ProjectStop;
import nl.planhorizon.solver.whatif.edit.PolicyEdit;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What projects and policy do to a forecast. */
class PolicyScenarioTest {

    private static final Period ALWAYS = Period.from(LocalDate.of(2020, 1, 1));

    @Nested
    class Projects {

        @Test
        void thatStopLeaveTheirCasesToTheRegularStaff() {
            var base = run(new OneCaseload());
            var stopped = run(new OneCaseload().with(new ProjectStop("BAA stops", ALWAYS, "BAA", false)));
            var kept = run(new OneCaseload().with(new ProjectStop("BAA stops", ALWAYS, "BAA", true)));

            assertThat(sum(base, Measure.QUEUE_HEARD, "baa")).isPositive();
            assertThat(sum(stopped, Measure.QUEUE_HEARD, "baa")).isZero();
            assertThat(sum(stopped, Measure.HEARD)).isLessThan(sum(kept, Measure.HEARD));
        }

        @Test
        void outputIsGivenWhereCapacityIsCountedInDecisions() {
            var queue = new OneQueue().weeks(52).stock(3, 1000).with(new OutputChange("522 a year", ALWAYS, null, 522));
            var result = new Forecast(1, 1, 1).of(queue.model());

            assertThat(sum(result, Measure.DECIDED)).isBetween(519.0, 521.0);
        }

        @Test
        void outputIsCappedWhereItIsKnown() {
            var result = run(new OneCaseload().with(new KnownWeek(Given.MONDAY, KnownWeek.Kind.OUTPUT, "priority", 2)));

            assertThat(result.values(Measure.QUEUE_HEARINGS, result.model().findLine("priority"), 0)[0])
                    .isLessThanOrEqualTo(2);
        }
    }

    @Nested
    class Policy {

        @Test
        void settingsSteerTargetsAndPenalties() {
            var change = new PolicyChange("free", ALWAYS, new PolicyEdit.SettingValue(Setting.PENALTY_EURO_A_DAY, 0));

            var result = new Forecast(1, 1, 1)
                    .of(new OneQueue().weeks(40).stock(30, 10).with(change).model());

            assertThat(sum(result, Measure.OVERDUE)).isPositive();
            assertThat(sum(result, Measure.PENALTY_EURO)).isZero();
        }

        @Test
        void aLongerTermBreaksLater() {
            var longer = new PolicyChange("15 months", ALWAYS, new PolicyEdit.Term(LocalDate.of(2020, 1, 1), 15, 6));

            var before = new Forecast(1, 1, 1)
                    .of(new OneQueue().weeks(10).stock(20, 10).model());
            var after = new Forecast(1, 1, 1)
                    .of(new OneQueue().weeks(10).stock(20, 10).with(longer).model());

            assertThat(sum(before, Measure.TERMS_BROKEN)).isEqualTo(10);
            assertThat(sum(after, Measure.TERMS_BROKEN)).isZero();
        }

        @Test
        void aShorterHorizonIsKeptLessOften() {
            var base = run(new OneCaseload().weeks(20));
            var shorter = run(new OneCaseload()
                    .weeks(20)
                    .with(new PolicyChange("1 week", ALWAYS, new PolicyEdit.HorizonDays("priority", 7, 7))));

            assertThat(kept(base)).isGreaterThan(kept(shorter));
        }

        private static double kept(ForecastResult result) {
            return sum(result, Measure.HORIZON_KEPT, "priority") / sum(result, Measure.HORIZON_DUE, "priority");
        }

        @Test
        void longerHearingsAreFewer() {
            var base = run(new OneCaseload());
            var longer = run(new OneCaseload()
                    .with(new PolicyChange("two days", ALWAYS, new PolicyEdit.Length("day", Shape.TWO_DAYS))));

            assertThat(sum(longer, Measure.HEARD)).isLessThan(sum(base, Measure.HEARD));
        }

        @Test
        void targetsMove() {
            var none = run(
                    new OneCaseload().with(new PolicyChange("none", ALWAYS, new PolicyEdit.Target("baa", null, null))));

            assertThat(none.model().course().lines()[0].target()[none.model().findLine("baa")])
                    .isZero();
            assertThat(new OneCaseload().model().course().lines()[0].target()[2])
                    .isEqualTo(4);
        }

        @Test
        void aLongerRestPeriodMakesNewCasesReadyLater() {
            var model = new OneCaseload()
                    .with(new PolicyChange("rest", ALWAYS, new PolicyEdit.Term(LocalDate.of(2020, 1, 1), 6, 20)))
                    .model();

            assertThat(model.course().standings()[0].readyShift()).isEqualTo(2);
        }
    }
}
