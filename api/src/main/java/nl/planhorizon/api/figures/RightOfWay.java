package nl.planhorizon.api.figures;

import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import nl.planhorizon.data.audit.Pause;
import org.springframework.stereotype.Component;

/**
 * Who waits for an answer goes first: while one is worked out that can use all cores, long counts beside the requests stand
 * still.
 */
@Component
public final class RightOfWay {

    /** How long one count stands still altogether, so that it ends even where somebody always waits for something. */
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(20);

    private volatile int underway;

    /** Works something out that somebody waits for. */
    public <T> T first(Supplier<T> answer) {
        count(1);
        try {
            return answer.get();
        } finally {
            count(-1);
        }
    }

    private synchronized void count(int more) {
        underway += more;
        notifyAll();
    }

    /** For one long count. */
    Pause pause() {
        return pause(PATIENCE);
    }

    /** For one long count that stands still for so many nanoseconds altogether. */
    Pause pause(long patience) {
        return new Pause() {
            private long left = patience;

            @Override
            public void take() {
                if (underway > 0 && left > 0) {
                    long start = System.nanoTime();
                    await(left);
                    left -= System.nanoTime() - start;
                }
            }
        };
    }

    private synchronized void await(long longest) {
        long until = System.nanoTime() + longest;
        try {
            for (long left = longest; underway > 0 && left > 0; left = until - System.nanoTime()) {
                TimeUnit.NANOSECONDS.timedWait(this, left);
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }
}
