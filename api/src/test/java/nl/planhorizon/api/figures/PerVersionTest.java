package nl.planhorizon.api.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.office.Plans;
import nl.planhorizon.api.office.Versions;
import nl.planhorizon.data.sample.DemoData;
import nl.planhorizon.data.sample.DemoRequest;
import nl.planhorizon.data.sample.Profile;
import nl.planhorizon.solver.domain.Caseload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** One result for each version of the office, worked out beside whoever asks. */
@Timeout(300)
final class PerVersionTest {

    private static final Caseload CASELOAD = DemoData.generate(DemoRequest.of(Profile.CALIBRATED, 30));
    private static final Duration LONG = Duration.ofMinutes(1);

    /** Where work waits until it may go on. */
    private static final class Gate {

        private final CountDownLatch come = new CountDownLatch(1);
        private final CountDownLatch open = new CountDownLatch(1);

        void pass() {
            come.countDown();
            try {
                open.await();
            } catch (InterruptedException closed) {
                Thread.currentThread().interrupt();
            }
        }

        void awaitSomebody() throws InterruptedException {
            come.await();
        }

        void open() {
            open.countDown();
        }
    }

    private final List<Long> worked = new CopyOnWriteArrayList<>();

    private static Office office(long version) {
        return Office.of(
                CASELOAD, Plans.opening(CASELOAD.standing(), CASELOAD.window()), new Versions(version, Map.of()));
    }

    private long note(Office office) {
        worked.add(office.version());
        return office.version();
    }

    private PerVersion<Long> takingAMillisecond(AtomicLong clock) {
        return new PerVersion<>(
                "test",
                office -> {
                    clock.addAndGet(1_000_000);
                    return note(office);
                },
                clock::get);
    }

    @Test
    void worksOnceForAVersion() {
        try (var figures = new PerVersion<>("test", this::note)) {
            assertThat(figures.of(office(1), LONG)).contains(1L);
            assertThat(figures.of(office(1), LONG)).contains(1L);

            assertThat(worked).containsExactly(1L);
            assertThat(figures.latest()).contains(1L);
        }
    }

    @Test
    void leavesOutVersionsThatWereOvertakenWhileItWorked() throws InterruptedException {
        var gate = new Gate();
        try (var figures = new PerVersion<Long>("test", office -> {
            gate.pass();
            return note(office);
        })) {
            assertThat(figures.of(office(1), Duration.ZERO)).isEmpty();
            gate.awaitSomebody();
            assertThat(figures.of(office(2), Duration.ZERO)).isEmpty();
            assertThat(figures.of(office(3), Duration.ZERO)).isEmpty();
            gate.open();

            assertThat(figures.latest(LONG)).isPresent();
            assertThat(figures.of(office(3), LONG)).contains(3L);
            assertThat(worked).containsExactly(1L, 3L);
        }
    }

    @Test
    void anOlderVersionDoesNotTakeThePlaceOfANewerOne() throws InterruptedException {
        var gate = new Gate();
        try (var figures = new PerVersion<Long>("test", office -> {
            gate.pass();
            return note(office);
        })) {
            assertThat(figures.of(office(1), Duration.ZERO)).isEmpty();
            gate.awaitSomebody();
            assertThat(figures.of(office(3), Duration.ZERO)).isEmpty();
            assertThat(figures.of(office(2), LONG)).isEmpty();
            gate.open();

            assertThat(figures.of(office(3), LONG)).contains(3L);
            assertThat(worked).containsExactly(1L, 3L);
        }
    }

    @Test
    void nobodyWaitsForAFirstResultOfWorkThatFailed() {
        var gate = new Gate();
        try (var figures = new PerVersion<Long>("test", office -> {
            gate.pass();
            throw new IllegalStateException("no luck");
        })) {
            assertThat(figures.of(office(1), Duration.ZERO)).isEmpty();
            gate.open();

            assertTimeout(
                    LONG.dividedBy(2), () -> assertThat(figures.latest(LONG)).isEmpty());
        }
    }

    @Test
    void restsAfterItsWork() {
        var clock = new AtomicLong();
        try (var figures = takingAMillisecond(clock)) {
            assertThat(figures.of(office(1), LONG)).contains(1L);

            assertThat(figures.of(office(2), Duration.ofMillis(20))).isEmpty();
            clock.addAndGet(4_000_000);

            assertThat(figures.of(office(2), LONG)).contains(2L);
        }
    }

    @Test
    void letsWhoeverChangedTheOfficeGoOnFirst() {
        var clock = new AtomicLong();
        try (var figures = takingAMillisecond(clock)) {
            assertThat(figures.of(office(1), LONG)).contains(1L);
            clock.addAndGet(1_000_000_000);

            assertThat(figures.of(office(2), Duration.ofMillis(20))).isEmpty();
            clock.addAndGet(999_999);
            assertThat(figures.of(office(3), Duration.ofMillis(20)))
                    .as("a newer one waits no longer than the one before would have")
                    .isEmpty();
            clock.addAndGet(1);

            assertThat(figures.of(office(3), LONG)).contains(3L);
            assertThat(worked).containsExactly(1L, 3L);
        }
    }

    @Test
    void triesAgainWhatFailed() {
        var tries = new AtomicInteger();
        try (var figures = new PerVersion<Long>("test", office -> {
            if (tries.incrementAndGet() == 1) {
                throw new IllegalStateException("no luck");
            }
            return note(office);
        })) {
            assertThatThrownBy(() -> figures.of(office(1), LONG)).hasRootCauseMessage("no luck");

            assertThat(figures.of(office(1), LONG)).contains(1L);
        }
    }
}
