package nl.planhorizon.api.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Long counts stand still while somebody waits for an answer. */
@Timeout(60)
class RightOfWayTest {

    private final RightOfWay rightOfWay = new RightOfWay();

    @Test
    void nobodyWaitingCostsNothing() {
        rightOfWay.pause(Long.MAX_VALUE).take();

        assertThat(rightOfWay.<String>first(() -> "answer")).isEqualTo("answer");
    }

    @Test
    void aCountStandsStillUntilTheAnswerIsThere() {
        var counted = new AtomicInteger();
        var pause = rightOfWay.pause(Long.MAX_VALUE);

        var counting = rightOfWay.first(() -> {
            var started = CompletableFuture.runAsync(() -> {
                pause.take();
                counted.incrementAndGet();
            });
            assertThatThrownBy(() -> started.get(200, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            assertThat(counted).hasValue(0);
            return started;
        });

        counting.join();
        assertThat(counted).hasValue(1);
    }

    @Test
    void aCountGoesOnWhenItHasStoodStillLongEnough() {
        var pause = rightOfWay.pause(TimeUnit.MILLISECONDS.toNanos(1));

        boolean wentOn = rightOfWay.first(() -> {
            pause.take();
            pause.take();
            return true;
        });

        assertThat(wentOn).isTrue();
    }
}
