package nl.planhorizon.api.access.entry;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Whoever tries passwords is slowed down, and nobody else. */
final class SignInGuardTest {

    /** No time passes unless a test says so. */
    private final AtomicLong nanos = new AtomicLong();

    private final SignInGuard guard = new SignInGuard(new Watch(nanos));

    private record Watch(AtomicLong nanos) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return nanos.get();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }

    @Test
    void twentyWrongPasswordsAMinuteBlockAnAddressAndNoOther() {
        for (int i = 0; i < 20; i++) {
            assertThat(guard.allows("10.0.0.1")).isTrue();
            guard.failed("10.0.0.1");
        }

        assertThat(guard.allows("10.0.0.1")).isFalse();
        assertThat(guard.allows("10.0.0.2")).isTrue();
        nanos.addAndGet(Duration.ofMinutes(1).toNanos());
        assertThat(guard.allows("10.0.0.1")).isTrue();
    }

    @Test
    void askingWithoutFailingCostsNothing() {
        for (int i = 0; i < 100; i++) {
            assertThat(guard.allows("10.0.0.3")).isTrue();
        }
    }
}
