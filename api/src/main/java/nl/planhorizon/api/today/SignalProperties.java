package nl.planhorizon.api.today;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * When the figures of today turn amber and red.
 *
 * @param promisesAmber percentage of urgent cases within their horizon below which it is amber
 * @param promisesRed percentage below which it is red
 * @param termsAmber cases that miss their term, beyond those that did so at the start, from which it is amber
 * @param termsRed the same from which it is red
 */
@Validated
@ConfigurationProperties("planhorizon.signals")
record SignalProperties(
        @DefaultValue("98") @Min(0) @Max(100) int promisesAmber,
        @DefaultValue("90") @Min(0) @Max(100) int promisesRed,
        @DefaultValue("1") @Min(0) int termsAmber,
        @DefaultValue("50") @Min(0) int termsRed) {

    Signal promises(int kept, int made) {
        if (made == 0 || 100L * kept >= (long) promisesAmber * made) {
            return Signal.GOOD;
        }
        return 100L * kept >= (long) promisesRed * made ? Signal.AMBER : Signal.RED;
    }

    Signal terms(long more) {
        if (more >= termsRed) {
            return Signal.RED;
        }
        return more >= termsAmber ? Signal.AMBER : Signal.GOOD;
    }

    /** How a figure stands; shown as a word and a colour. */
    enum Signal {
        GOOD,
        AMBER,
        RED;

        /** The class of its colour. */
        public String colour() {
            return switch (this) {
                case GOOD -> "good";
                case AMBER -> "warn";
                case RED -> "bad";
            };
        }

        /** The key of its word. */
        public String key() {
            return "today.signal." + colour();
        }
    }
}
