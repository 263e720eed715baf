package nl.planhorizon.solver.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import nl.planhorizon.solver.forecast.model.ForecastModel;
import nl.planhorizon.solver.forecast.result.ForecastResult;
import nl.planhorizon.solver.forecast.run.Replication;
import org.jspecify.annotations.Nullable;

/**
 * The front door of the forecast: the same model and seed give the same numbers on any machine, with any number of
 * threads.
 *
 * @param seed start of all chance; scenarios that are compared use the same
 * @param replications how often chance is played out
 * @param threads threads to use
 * @param goesOn asked before each replication; once it says no, the forecast ends with a {@link CancellationException}
 */
public record Forecast(long seed, int replications, int threads, BooleanSupplier goesOn) {

    public Forecast {
        if (replications < 1 || threads < 1) {
            throw new IllegalArgumentException(
                    "A forecast needs a replication and a thread, got %d and %d.".formatted(replications, threads));
        }
    }

    /** A forecast that goes on to its end. */
    public Forecast(long seed, int replications, int threads) {
        this(seed, replications, threads, () -> true);
    }

    public ForecastResult of(ForecastModel model) {
        var tables = new AtomicReferenceArray<float[][]>(replications);
        var next = new AtomicInteger();
        Runnable work = () -> {
            var stock = Replication.stockFor(model);
            for (int i = next.getAndIncrement();
                    i < replications && goesOn.getAsBoolean();
                    i = next.getAndIncrement()) {
                tables.set(i, compact(Replication.run(model, seed + i, stock)));
            }
        };
        var helpers = IntStream.range(1, Math.min(threads, replications))
                .mapToObj(i -> new Helper(work, "forecast-" + i))
                .toList();
        helpers.forEach(Thread::start);
        work.run();
        helpers.forEach(Helper::finish);
        List<float[][]> results = new ArrayList<>();
        for (int i = 0; i < replications; i++) {
            results.add(finished(tables.get(i)));
        }
        return new ForecastResult(model, results);
    }

    private static float[][] finished(float @Nullable [][] table) {
        if (table == null) {
            throw new CancellationException("The forecast was told to stop.");
        }
        return table;
    }

    private static float[][] compact(double[][] values) {
        var compact = new float[values.length][];
        for (int row = 0; row < values.length; row++) {
            compact[row] = new float[values[row].length];
            for (int week = 0; week < values[row].length; week++) {
                compact[row][week] = (float) values[row][week];
            }
        }
        return compact;
    }

    /** A further thread; what goes wrong in it goes wrong for whoever waits for it. */
    private static final class Helper extends Thread {

        private volatile @Nullable Throwable failure;

        Helper(Runnable work, String name) {
            super(work, name);
            setDaemon(true);
            setUncaughtExceptionHandler((thread, thrown) -> failure = thrown);
        }

        void finish() {
            boolean interrupted = false;
            while (isAlive()) {
                try {
                    join();
                } catch (InterruptedException stop) {
                    interrupted = true;
                }
            }
            if (interrupted) {
                currentThread().interrupt();
            }
            if (failure != null) {
                throw new IllegalStateException("A thread of the forecast failed.", failure);
            }
        }
    }
}
