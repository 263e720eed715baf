package nl.planhorizon.api.night;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.planhorizon.api.night.ledger.Cause;
import nl.planhorizon.api.night.ledger.Night;
import nl.planhorizon.api.night.ledger.NightStep;
import nl.planhorizon.api.night.ledger.Outcome;
import nl.planhorizon.api.time.OfficeTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which stopped nights go on by themselves, when, and how often. */
final class NightRetryTest {

    private static final LocalDate DATE = OpenOffice.DATE;
    private static final NightProperties SETTINGS = NightOffice.settings(Path.of("inbox"), 1);

    private static Instant at(LocalTime time) {
        return DATE.atTime(time).atZone(OfficeTime.ZONE).toInstant();
    }

    private static Night night(Night.State state, int attempt, Cause cause, LocalTime from) {
        var detail = JsonNodeFactory.instance.objectNode().put("failure", cause.code());
        var failed = new Night.Step(NightStep.PLAN, "FAILED", 0.5, at(from), at(from), detail);
        return new Night(DATE, attempt, state, Outcome.FAILED, "failed-plan", at(from), at(from), List.of(failed));
    }

    private static Optional<Instant> goesOn(Night night, LocalTime now) {
        return new NightRetry(SETTINGS, Clock.fixed(at(now), ZoneOffset.UTC)).of(night);
    }

    private static Optional<Instant> goesOnUnnoted(int failures, LocalTime now) {
        return new NightRetry(SETTINGS, Clock.fixed(at(now), ZoneOffset.UTC)).ofUnnoted(failures);
    }

    @Test
    void waitsNoOtherwiseWhereNotEvenTheFailureWasNoted() {
        var early = LocalTime.of(2, 0);

        assertThat(goesOnUnnoted(1, early)).contains(at(early).plus(Duration.ofMinutes(1)));
        assertThat(goesOnUnnoted(2, early)).contains(at(early).plus(Duration.ofMinutes(2)));
        assertThat(goesOnUnnoted(SETTINGS.tries(), early)).isEmpty();
        assertThat(goesOnUnnoted(1, LocalTime.of(5, 59))).isEmpty();
        assertThat(goesOnUnnoted(1, LocalTime.of(11, 0))).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2"})
    void waitsTwiceAsLongEachTimeAnOutageStopsIt(int attempt, long minutes) {
        var night = night(Night.State.STOPPED, attempt, Cause.DATABASE, LocalTime.of(1, 0));

        assertThat(goesOn(night, LocalTime.of(2, 0)))
                .contains(at(LocalTime.of(2, 0)).plus(Duration.ofMinutes(minutes)));
    }

    @Test
    void isLeftToPeopleAfterSoManyTries() {
        var night = night(Night.State.STOPPED, SETTINGS.tries(), Cause.FILES, LocalTime.of(1, 0));

        assertThat(goesOn(night, LocalTime.of(2, 0))).isEmpty();
    }

    @Test
    void isLeftToPeopleOnceItsDeadlineIsNear() {
        var night = night(Night.State.STOPPED, 1, Cause.DATABASE, LocalTime.of(1, 0));

        assertThat(goesOn(night, LocalTime.of(5, 58))).isPresent();
        assertThat(goesOn(night, LocalTime.of(5, 59))).isEmpty();
    }

    @Test
    void hasNoDeadlineWhereItBeganAfterIt() {
        var night = night(Night.State.STOPPED, 1, Cause.DATABASE, LocalTime.of(11, 0));

        assertThat(goesOn(night, LocalTime.of(11, 5))).isPresent();
    }

    @ParameterizedTest
    @EnumSource(
            value = Cause.class,
            names = {"OFFICE_CHANGED", "REFUSED", "OURS"})
    void isLeftToPeopleWhereItWouldOnlyFailAgain(Cause cause) {
        var night = night(Night.State.STOPPED, 1, cause, LocalTime.of(1, 0));

        assertThat(goesOn(night, LocalTime.of(2, 0))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Night.State.class,
            names = {"RUNNING", "ENDED"})
    void nothingGoesOnThatDidNotStop(Night.State state) {
        assertThat(goesOn(night(state, 1, Cause.DATABASE, LocalTime.of(1, 0)), LocalTime.of(2, 0)))
                .isEmpty();
    }
}
