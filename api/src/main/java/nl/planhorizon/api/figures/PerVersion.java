package nl.planhorizon.api.figures;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import nl.planhorizon.api.office.Office;
import org.jspecify.annotations.Nullable;

/**
 * Something that takes a while to work out about an office: once for each version, beside the requests, one at a time.
 *
 * @param <T> what is worked out
 */
public final class PerVersion<T> implements AutoCloseable {

    private final ExecutorService worker;
    private final Function<Office, T> work;
    private final AtomicReference<@Nullable Job<T>> job = new AtomicReference<>();
    private final AtomicReference<@Nullable T> known = new AtomicReference<>();

    /** {@code name} is that of its thread. */
    public PerVersion(String name, Function<Office, T> work) {
        this.work = work;
        worker = Executors.newSingleThreadExecutor(task -> {
            var thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** The work for one version, running or done. */
    private record Job<T>(long version, Future<T> result) {}

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
            job.compareAndSet(asked, null);
            throw new IllegalStateException("The work failed.", failed.getCause());
        }
    }

    /** The latest result there is, perhaps of an older version. */
    public Optional<T> latest() {
        return Optional.ofNullable(known.get());
    }

    private synchronized Job<T> jobOf(Office office) {
        var running = job.get();
        if (running != null && running.version() == office.version()) {
            return running;
        }
        if (running != null) {
            running.result().cancel(false);
        }
        var started = new Job<T>(office.version(), worker.submit(() -> done(office)));
        job.set(started);
        return started;
    }

    private T done(Office office) {
        var result = work.apply(office);
        known.set(result);
        return result;
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
