package nl.planhorizon.api.access.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whoever tries passwords is slowed down, and nobody else. */
final class SignInGuardTest {

    private final SignInGuard guard = new SignInGuard();

    @Test
    void twentyWrongPasswordsAMinuteBlockAnAddressAndNoOther() {
        for (int i = 0; i < 20; i++) {
            assertThat(guard.allows("10.0.0.1")).isTrue();
            guard.failed("10.0.0.1");
        }

        assertThat(guard.allows("10.0.0.1")).isFalse();
        assertThat(guard.allows("10.0.0.2")).isTrue();
    }

    @Test
    void askingWithoutFailingCostsNothing() {
        for (int i = 0; i < 100; i++) {
            assertThat(guard.allows("10.0.0.3")).isTrue();
        }
    }
}
