package nl.planhorizon.api.planning;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import nl.planhorizon.solver.Budget;
import nl.planhorizon.solver.Progress;
import org.jspecify.annotations.Nullable;

/** The budget of a search under limits, ended early by a stop signal. It learns of the progress to judge idleness and gap. */
public final class SearchBudget implements Budget, Consumer<Progress> {

    private final Limits limits;
    private final long costOfNoPlan;
    private final StopSignal stop;
    private final LongSupplier nanoTime;
    private final Budget steps;
    private final long start;
    private volatile long lastImprovement;
    private volatile long bestCost = Long.MAX_VALUE;
    private volatile boolean closeEnough;

    /**
     * @param costOfNoPlan cost of planning nothing, against which a gap is measured
     * @param nanoTime a clock that never goes back, in nanoseconds
     */
    public SearchBudget(Limits limits, long costOfNoPlan, StopSignal stop, LongSupplier nanoTime) {
        this.limits = limits;
        this.costOfNoPlan = costOfNoPlan;
        this.stop = stop;
        this.nanoTime = nanoTime;
        steps = limits.steps() == null ? () -> 0 : Budget.steps(limits.steps());
        start = nanoTime.getAsLong();
        lastImprovement = start;
    }

    @Override
    public double spent() {
        if (stop.isRequested() || closeEnough || share(limits.idle(), lastImprovement) >= 1) {
            return 1;
        }
        return Math.min(1, Math.max(steps.spent(), share(limits.time(), start)));
    }

    @Override
    public void accept(Progress progress) {
        if (progress.cost() < bestCost) {
            bestCost = progress.cost();
            lastImprovement = nanoTime.getAsLong();
        }
        closeEnough = isCloseEnough(progress);
    }

    private double share(@Nullable Duration limit, long since) {
        if (limit == null) {
            return 0;
        }
        return limit.isZero() ? 1 : (double) (nanoTime.getAsLong() - since) / limit.toNanos();
    }

    private boolean isCloseEnough(Progress progress) {
        if (limits.gapPercentage() == null || progress.lowerBound() <= 0) {
            return false;
        }
        long missed = progress.cost() - progress.lowerBound();
        return 100.0 * missed <= limits.gapPercentage() * (costOfNoPlan - progress.lowerBound());
    }
}
