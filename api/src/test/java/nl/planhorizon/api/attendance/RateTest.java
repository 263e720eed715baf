package nl.planhorizon.api.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Shares with the interval in which they truly lie. */
final class RateTest {

    private static Rate.Missed missed(long hearings) {
        return new Rate.Missed(hearings, 0, hearings, 0);
    }

    @Test
    void hasTheIntervalOfWilson() {
        var rate = Rate.of("TA", 10, missed(1));

        assertThat(rate.share()).isEqualTo(0.1);
        assertThat(rate.low()).isCloseTo(0.0179, within(0.0001));
        assertThat(rate.high()).isCloseTo(0.4042, within(0.0001));
    }

    @Test
    void knowsNothingWithoutHearings() {
        var rate = Rate.of("TA", 0, missed(0));

        assertThat(rate.low()).isZero();
        assertThat(rate.high()).isOne();
    }

    @Test
    void staysBetweenNothingAndAll() {
        assertThat(Rate.of("TA", 20, missed(0)).low()).isZero();
        assertThat(Rate.of("TA", 20, missed(20)).high()).isCloseTo(1, within(1e-9));
    }
}
