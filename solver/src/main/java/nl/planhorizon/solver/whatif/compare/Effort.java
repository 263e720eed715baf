package nl.planhorizon.solver.whatif.compare;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import nl.planhorizon.solver.forecast.Forecast;

/**
 * How scenarios that are compared are forecast.
 *
 * @param seed start of all chance, the same for all of them
 * @param threads threads to use
 * @param goesOn asked before each replication; once it says no, the work ends with a {@link CancellationException}
 */
public record Effort(long seed, int threads, BooleanSupplier goesOn) {

    /** Effort that nobody stops. */
    public Effort(long seed, int threads) {
        this(seed, threads, () -> true);
    }

    Forecast forecast(int replications) {
        return new Forecast(seed, replications, threads, goesOn);
    }
}
