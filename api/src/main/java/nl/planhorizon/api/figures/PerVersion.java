package nl.planhorizon.api.figures;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.LongSupplier;
import nl.planhorizon.api.office.Office;
import org.jspecify.annotations.Nullable;

/**
 * Something that takes a while to work out about an office: once for a version, beside the requests, one at a time. While
 * planners change the office all the time only the newest version that was asked for is worked out, and after each work there
 * is a rest, so that it never holds one of few cores for good. What takes long waits a little before it begins too: whoever
 * changed the office mostly goes on to something, and goes first.
 *
 * @param <T> what is worked out
 */
public final class PerVersion<T> implements AutoCloseable {

    /** A fifth of the time is work, unless one work is very long. */
    private static final int REST = 4;

    private static final long LONGEST_REST = TimeUnit.SECONDS.toNanos(30);

    private static final long LONGEST_PAUSE = TimeUnit.SECONDS.toNanos(5);

    private final ExecutorService worker;
    private final Function<Office, T> work;
    private final LongSupplier nanoTime;
    private final AtomicReference<@Nullable T> known = new AtomicReference<>();
    private final CompletableFuture<T> first = new CompletableFuture<>();
    private @Nullable Job<T> waiting;
    private @Nullable Job<T> begun;
    private long restsUntil;
    private long lastTook;

    /** {@code name} is that of its thread. */
    public PerVersion(String name, Function<Office, T> work) {
        this(name, work, System::nanoTime);
    }

    PerVersion(String name, Function<Office, T> work, LongSupplier nanoTime) {
        this.work = work;
        this.nanoTime = nanoTime;
        restsUntil = nanoTime.getAsLong();
        worker = Executors.newSingleThreadExecutor(task -> {
            var thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** The work for one version, waiting, running or done. */
    private record Job<T>(Office office, CompletableFuture<T> result) {

        boolean isFor(Office other) {
            return office.version() == other.version();
        }
    }

    /** The result for an office, if it is there within some time. */
    public Optional<T> of(Office office, Duration patience) {
        var asked = jobOf(office);
        try {
            return Optional.of(asked.result().get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException | CancellationException stillBusyOrOvertaken) {
            return Optional.empty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException failed) {
            // Whoever asks next may have more luck.
            forget(asked);
            throw new IllegalStateException("The work failed.", failed.getCause());
        }
    }

    /** The latest result there is, perhaps of an older version. */
    public Optional<T> latest() {
        return Optional.ofNullable(known.get());
    }

    /**
     * The latest result there is; while there is none at all, the first one is waited for, of whatever version, as long as the
     * work that was asked for last did not fail.
     */
    public Optional<T> latest(Duration patience) {
        if (latest().isPresent()) {
            return latest();
        }
        try {
            firstOrFailed().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException busyOrFailed) {
            return latest();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return latest();
    }

    private synchronized CompletableFuture<?> firstOrFailed() {
        var asked = waiting == null ? begun : waiting;
        return asked == null ? first : CompletableFuture.anyOf(first, asked.result());
    }

    private synchronized Job<T> jobOf(Office office) {
        if (waiting != null && waiting.isFor(office)) {
            return waiting;
        }
        if (begun != null && begun.isFor(office)) {
            return begun;
        }
        var job = new Job<>(office, new CompletableFuture<T>());
        if (waiting != null && waiting.office().version() > office.version()) {
            job.result().cancel(false);
            return job;
        }
        if (waiting == null) {
            pause();
        } else {
            waiting.result().cancel(false);
        }
        waiting = job;
        worker.execute(() -> begin(job));
        return job;
    }

    /** As long as the last work took. Those that come meanwhile do not begin it again, or it would never end. */
    private synchronized void pause() {
        restsUntil = Math.max(restsUntil, nanoTime.getAsLong() + Math.min(LONGEST_PAUSE, lastTook));
    }

    private synchronized void forget(Job<T> failed) {
        if (failed.equals(begun)) {
            begun = null;
        }
    }

    private void begin(Job<T> job) {
        try {
            for (long rest = take(job); rest > 0; rest = take(job)) {
                TimeUnit.NANOSECONDS.sleep(rest);
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
            return;
        }
        if (!job.result().isDone()) {
            run(job);
        }
    }

    /** How long to rest before a job begins; without rest it is taken, unless a newer one took its place. */
    private synchronized long take(Job<T> job) {
        if (job.result().isDone()) {
            return 0;
        }
        long rest = restsUntil - nanoTime.getAsLong();
        if (rest <= 0) {
            begun = job;
            waiting = null;
        }
        return rest;
    }

    @SuppressWarnings("IllegalCatch") // Whoever waits for the result hears of it.
    private void run(Job<T> job) {
        long start = nanoTime.getAsLong();
        try {
            var result = work.apply(job.office());
            rest(nanoTime.getAsLong() - start);
            known.set(result);
            first.complete(result);
            job.result().complete(result);
        } catch (RuntimeException | Error failure) {
            rest(nanoTime.getAsLong() - start);
            job.result().completeExceptionally(failure);
        }
    }

    private synchronized void rest(long took) {
        lastTook = took;
        restsUntil = nanoTime.getAsLong() + Math.min(LONGEST_REST, REST * took);
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
