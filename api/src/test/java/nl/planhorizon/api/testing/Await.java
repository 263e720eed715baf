package nl.planhorizon.api.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what others do: looks again and again, so often at most. */
public final class Await {

    private static final int MOST_LOOKS = 60_000;

    private Await() {}

    /** Returns once it is so, and fails if it never is. */
    public static void until(BooleanSupplier what) {
        for (int i = 0; i < MOST_LOOKS && !what.getAsBoolean(); i++) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
        assertThat(what.getAsBoolean()).isTrue();
    }
}
