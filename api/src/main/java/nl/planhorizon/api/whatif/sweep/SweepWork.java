package nl.planhorizon.api.whatif.sweep;

import com.github.kagkarlsson.scheduler.SchedulerName;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import nl.planhorizon.api.whatif.store.Bases;
import nl.planhorizon.data.FaultyInputException;
import nl.planhorizon.solver.whatif.compare.Effort;
import nl.planhorizon.solver.whatif.compare.Figure;
import nl.planhorizon.solver.whatif.compare.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Works points of a sweep out, one after another. A point is held by a transaction: whoever dies lets go of it, and a point
 * has one result, however many work on the sweep.
 */
@Component
public final class SweepWork {

    private static final Logger LOG = LoggerFactory.getLogger(SweepWork.class);
    /** After so long a worker gives its thread back, so that the night and other work get theirs. */
    private static final Duration BOUT = Duration.ofSeconds(10);

    private final Sweeps sweeps;
    private final Bases bases;
    private final TransactionTemplate transaction;
    private final String worker;

    public SweepWork(Sweeps sweeps, Bases bases, TransactionTemplate transaction) {
        this.sweeps = sweeps;
        this.bases = bases;
        this.transaction = transaction;
        worker = new SchedulerName.Hostname().getName() + "-"
                + ProcessHandle.current().pid();
    }

    /**
     * Works for a while; whether there may be more to do.
     *
     * @param stays asked before each point; a node that is told to end says no
     */
    boolean work(UUID id, BooleanSupplier stays) {
        var grid = sweeps.grid(id);
        if (grid.isEmpty()) {
            return false;
        }
        long start = System.nanoTime();
        boolean found = true;
        while (found && stays.getAsBoolean() && System.nanoTime() - start < BOUT.toNanos()) {
            found = Boolean.TRUE.equals(transaction.execute(status -> workOne(id, grid.get())));
        }
        sweeps.closeIfDone(id);
        return found;
    }

    private boolean workOne(UUID id, Grid grid) {
        if (sweeps.isCancelled(id)) {
            return false;
        }
        var taken = sweeps.take(id);
        taken.ifPresent(point -> workOut(id, grid, point));
        return taken.isPresent();
    }

    private void workOut(UUID id, Grid grid, Point point) {
        Point done;
        try {
            done = workedOut(grid, point);
        } catch (FaultyInputException | RuntimeException failure) {
            LOG.error("Point {} of sweep {} failed", point.number(), id, failure);
            sweeps.fail(id, point, worker, failure.getClass().getSimpleName());
            return;
        }
        sweeps.finish(id, done);
    }

    private Point workedOut(Grid grid, Point point) throws FaultyInputException {
        var document = grid.with(grid.find(point.coordinates()), point.seed());
        var scenario = bases.read(document, "point " + point.number());
        var start = bases.start(scenario);
        var outcome = Outcome.forecast(scenario, start.ground(), new Effort(point.seed(), 1));
        return point.done(worker, start.office(), figures(outcome));
    }

    /** The middle of each figure that there is. */
    private static Map<String, Double> figures(Outcome outcome) {
        Map<String, Double> figures = new LinkedHashMap<>();
        for (var figure : Figure.values()) {
            double middle = outcome.band(figure).p50();
            if (!Double.isNaN(middle)) {
                figures.put(figure.code(), middle);
            }
        }
        return figures;
    }
}
