package nl.planhorizon.solver;

import java.util.concurrent.atomic.AtomicLong;
import nl.planhorizon.solver.bound.LowerBound;
import nl.planhorizon.solver.domain.plan.Proof;
import nl.planhorizon.solver.model.Model;
import org.jspecify.annotations.Nullable;

/** The lower bound, worked out beside the search on a thread of its own, or after it in a fixed number of rounds. */
final class BoundBesides implements AutoCloseable {

    private final Model model;
    private final int rounds;
    private final AtomicLong value = new AtomicLong();
    private final Thread thread;
    private volatile boolean stopped;
    /** Of the other thread until that has ended. */
    private @Nullable LowerBound begun;

    private BoundBesides(Model model, int rounds) {
        this.model = model;
        this.rounds = rounds;
        thread = new Thread(this::run, "lower-bound");
        thread.setDaemon(true);
    }

    static BoundBesides of(Model model, int rounds) {
        var besides = new BoundBesides(model, rounds);
        if (rounds == 0) {
            besides.thread.start();
        }
        return besides;
    }

    /** To set up the bound of a large caseload takes seconds, in which the search can do without it. */
    private void run() {
        var bound = new LowerBound(model);
        begun = bound;
        while (!stopped) {
            improve(bound);
        }
    }

    private void improve(LowerBound bound) {
        bound.improve();
        value.set(bound.value());
    }

    /** The bound proven so far. */
    long value() {
        return value.get();
    }

    /** Ends the work and gives the bound with its prices. */
    Proof proof() {
        close();
        var bound = begun == null ? new LowerBound(model) : begun;
        for (int round = 0; round < rounds; round++) {
            improve(bound);
        }
        return bound.proof();
    }

    @Override
    public void close() {
        stopped = true;
        try {
            thread.join();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
