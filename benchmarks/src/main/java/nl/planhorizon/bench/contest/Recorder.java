package nl.planhorizon.bench.contest;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import nl.planhorizon.solver.domain.plan.HearingPlan;
import nl.planhorizon.solver.domain.plan.Proof;
import org.jspecify.annotations.Nullable;

/**
 * Notes the plans of a peer with their times. Of plans that follow each other quickly only the last is kept, so that
 * noting them costs next to nothing: all counting is done after the run.
 */
public final class Recorder {

    /** Intervals of time between one second and ten, and so on; at most one plan is kept of each. */
    private static final int A_DECADE = 20;

    private static final double EARLIEST = 1e-4;

    /**
     * A plan and when it was there.
     *
     * @param seconds since the start
     * @param plan the plan, made when asked for
     */
    public record Found(double seconds, Supplier<HearingPlan> plan) {}

    /**
     * A cost that a peer tells of a plan that it keeps to itself.
     *
     * @param seconds since the start
     * @param cost cost of the plan
     */
    public record Told(double seconds, long cost) {}

    private final DoubleSupplier elapsed;
    private final TreeMap<Integer, Found> found = new TreeMap<>();
    private final List<Told> told = new ArrayList<>();
    private @Nullable Found first;
    private @Nullable Proof proof;

    public Recorder(DoubleSupplier elapsed) {
        this.elapsed = elapsed;
    }

    /** A better plan is there. */
    public synchronized void found(Supplier<HearingPlan> plan) {
        var now = new Found(elapsed.getAsDouble(), plan);
        if (first == null) {
            first = now;
        }
        found.put((int) Math.floor(A_DECADE * Math.log10(Math.max(EARLIEST, now.seconds()))), now);
    }

    /** A better plan is there, of which only the cost is told for now. */
    public synchronized void told(long cost) {
        told.add(new Told(elapsed.getAsDouble(), cost));
    }

    /** The prices that prove the bound of the peer. */
    public synchronized void proven(Proof better) {
        proof = better;
    }

    /** The plans kept, in order of time; the first one is always among them. */
    public synchronized List<Found> plans() {
        List<Found> plans = new ArrayList<>();
        if (first != null && !found.firstEntry().getValue().equals(first)) {
            plans.add(first);
        }
        plans.addAll(found.values());
        return plans;
    }

    public synchronized List<Told> told() {
        return List.copyOf(told);
    }

    public synchronized @Nullable Proof proof() {
        return proof;
    }
}
