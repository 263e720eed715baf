package nl.planhorizon.solver.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import nl.planhorizon.solver.forecast.model.Mix;
import nl.planhorizon.solver.forecast.model.Regime;
import nl.planhorizon.solver.forecast.model.Timeline;
import nl.planhorizon.solver.forecast.result.Band;
import nl.planhorizon.solver.forecast.result.Measure;
import nl.planhorizon.solver.testing.Given;
import org.junit.jupiter.api.Test;

class ModelTest {

    private static final int POINTS = 100_000;

    @Test
    void aMixDrawsInProportionAndNeverWhatHasNoWeight() {
        var mix = Mix.of(new double[] {1, 0, 2, 5, 0, 2});
        var drawn = new int[6];

        for (int i = 0; i < POINTS; i++) {
            drawn[mix.at((i + 0.5) / POINTS)]++;
        }

        assertThat(drawn[1] + drawn[4]).isZero();
        assertThat(drawn[0] / (double) POINTS).isCloseTo(0.1, within(1e-4));
        assertThat(drawn[3] / (double) POINTS).isCloseTo(0.5, within(1e-4));
    }

    @Test
    void aMixNeedsAWeight() {
        assertThatThrownBy(() -> Mix.of(new double[] {0, 0})).hasMessageContaining("weight");
    }

    @Test
    void rowsAreWeeks() {
        var timeline = new Timeline(LocalDate.of(2023, 5, 3), 10, 4, 1);

        assertThat(timeline.start()).isEqualTo(LocalDate.of(2023, 5, 1));
        assertThat(timeline.rowOf(LocalDate.of(2023, 4, 30))).isEqualTo(3);
        assertThat(timeline.rowOf(LocalDate.of(2023, 5, 1))).isEqualTo(4);
        assertThat(timeline.rowOf(LocalDate.of(2020, 1, 1))).isZero();
        assertThat(timeline.rowOf(LocalDate.of(2030, 1, 1))).isEqualTo(timeline.rows() - 1);
        assertThat(timeline.monday(2)).isEqualTo(LocalDate.of(2023, 5, 15));
    }

    @Test
    void aTimelineIsFiveYearsAtTheMost() {
        assertThatThrownBy(() -> new Timeline(LocalDate.of(2023, 5, 3), 262, 4, 1))
                .hasMessageContaining("261");
    }

    @Test
    void aPenaltyRunsUpToItsMaximum() {
        var regime = Regime.of(Given.policy().build());

        int sum = 0;
        for (int week = 0; week <= 60; week++) {
            sum += regime.euroInWeek(week);
        }

        assertThat(sum).isEqualTo(regime.mostEuro());
        assertThat(regime.euroInWeek(18)).isZero();
        assertThat(regime.euroInWeek(19)).isEqualTo(700);
    }

    @Test
    void aBandIsMadeOfNearestRanks() {
        var band = Band.of(new double[] {5, 1, Double.NaN, 3, 2, 4});

        assertThat(band).isEqualTo(new Band(1, 3, 5));
        assertThat(Band.of(new double[] {Double.NaN}).p50()).isNaN();
    }

    @Test
    void measuresAreNamedForJson() {
        assertThat(Measure.STOCK_6_TO_15_MONTHS.code()).isEqualTo("stock6To15Months");
        assertThat(Measure.PENALTY_EURO.code()).isEqualTo("penaltyEuro");
    }
}
