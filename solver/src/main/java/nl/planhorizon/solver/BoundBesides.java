package nl.planhorizon.solver;

import java.util.concurrent.atomic.AtomicLong;
import nl.planhorizon.solver.bound.LowerBound;
import nl.planhorizon.solver.domain.plan.Proof;
import nl.planhorizon.solver.model.Model;

/** The lower bound, worked out beside the search on a thread of its own, or after it in a fixed number of rounds. */
final class BoundBesides implements AutoCloseable {

    private final LowerBound bound;
    private final int rounds;
    private final AtomicLong value = new AtomicLong();
    private final Thread thread;
    private volatile boolean stopped;

    private BoundBesides(Model model, int rounds) {
        bound = new LowerBound(model);
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

    private void run() {
        while (!stopped) {
            improve();
        }
    }

    private void improve() {
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
        for (int round = 0; round < rounds; round++) {
            improve();
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
