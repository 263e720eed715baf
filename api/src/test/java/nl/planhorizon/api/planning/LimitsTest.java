package nl.planhorizon.api.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

final class LimitsTest {

    private static final int USUAL = 12;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Test
    void onlyStepsAreRepeatable() {
        assertThat(new Limits(null, 10L, null, null).isRepeatable()).isTrue();
        assertThat(new Limits(MINUTE, 10L, null, null).isRepeatable()).isFalse();
        assertThat(new Limits(null, 10L, 5.0, null).isRepeatable()).isFalse();
    }

    @Test
    void asManyPlansAreShownAsUsual() {
        assertThat(new Limits(MINUTE, null, null, null).slices(USUAL)).isEqualTo(USUAL);
        assertThat(new Limits(null, 10L, null, null).slices(USUAL)).isEqualTo(USUAL);
    }

    @Test
    void idlenessIsJudgedAtTwoPlansAtLeast() {
        assertThat(new Limits(MINUTE, null, null, Duration.ofSeconds(4)).slices(USUAL))
                .isEqualTo(30);
        assertThat(new Limits(MINUTE, null, null, Duration.ofSeconds(30)).slices(USUAL))
                .isEqualTo(USUAL);
    }

    @Test
    void aGapIsJudgedOften() {
        assertThat(new Limits(MINUTE, null, 5.0, null).slices(USUAL)).isEqualTo(100);
    }
}
