package nl.planhorizon.api.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import nl.planhorizon.api.night.ledger.Night;
import nl.planhorizon.api.night.ledger.NightStep;
import nl.planhorizon.api.night.ledger.Outcome;
import nl.planhorizon.api.time.OfficeTime;
import nl.planhorizon.data.audit.Audit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A search that the deadline ends: what was found by then is a plan like any other. */
final class NightDeadlineTest {

    private static final LocalDate DATE = OpenOffice.DATE;
    private static final Instant SIX = at(LocalTime.of(6, 0));
    private static final Duration TICK = Duration.ofSeconds(1);

    @RegisterExtension
    static final OpenOffice OFFICE = new OpenOffice();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path inbox;

    private static Instant at(LocalTime time) {
        return DATE.atTime(time).atZone(OfficeTime.ZONE).toInstant();
    }

    private Night night(LocalTime from) {
        try (var node = OFFICE.node(new TestClock(at(from), TICK))) {
            return node.run(NightOffice.timed(inbox)).runFor(DATE, "test");
        }
    }

    private static Night.Step search(Night night) {
        return night.steps().stream()
                .filter(each -> each.step() == NightStep.PLAN)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theBestPlanFoundByTheDeadlineIsPutInForce() {
        var night = night(LocalTime.of(5, 57));

        assertThat(night.outcome()).isEqualTo(Outcome.PUBLISHED);
        var search = search(night);
        assertThat(search.startedAt()).isBefore(SIX);
        assertThat(Objects.requireNonNull(search.endedAt()))
                .as("there were ten minutes to search, and three until the deadline")
                .isBetween(SIX, SIX.plusSeconds(30));
        var office = OFFICE.node().offices().current();
        assertThat(office.plans().inForce(office.caseload().window()).hearings())
                .containsExactlyInAnyOrderElementsOf(office.workingPlan().hearings());
        assertThat(Audit.of(office.caseload(), office.workingPlan()).isClean()).isTrue();
    }

    @Test
    void aNightThatBeginsAfterTheDeadlineHasItsWholeTime() {
        var search = search(night(LocalTime.of(6, 1)));

        assertThat(Duration.between(search.startedAt(), search.endedAt()))
                .isGreaterThanOrEqualTo(Duration.ofMinutes(10));
    }
}
