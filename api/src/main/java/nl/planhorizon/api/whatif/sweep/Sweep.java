package nl.planhorizon.api.whatif.sweep;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One scenario over a grid of values.
 *
 * @param id its id
 * @param name what people call it
 * @param askedBy account that asked for it
 * @param askedAt when
 * @param finishedAt when its last point was worked out, or null
 * @param cancelled whether somebody cancelled it; it can be resumed
 * @param axes what is varied
 * @param counts how far it is
 */
public record Sweep(
        UUID id,
        String name,
        String askedBy,
        Instant askedAt,
        @Nullable Instant finishedAt,
        boolean cancelled,
        List<Axis> axes,
        Counts counts) {

    private static final int PERCENT = 100;

    public Sweep {
        axes = List.copyOf(axes);
    }

    /**
     * How many of its points are how far.
     *
     * @param all all points
     * @param done worked out
     * @param failed could not be worked out
     */
    public record Counts(int all, int done, int failed) {

        int open() {
            return all - done - failed;
        }
    }

    /** The name of how far it is: open, cancelled or finished. */
    public String state() {
        return counts.open() == 0 ? "finished" : cancelled ? "cancelled" : "open";
    }

    public boolean isOpen() {
        return state().equals("open");
    }

    public boolean isResumable() {
        return state().equals("cancelled");
    }

    /** Share of its points worked out, in percent. */
    public int percentage() {
        return counts.all() == 0 ? PERCENT : PERCENT * (counts.all() - counts.open()) / counts.all();
    }
}
