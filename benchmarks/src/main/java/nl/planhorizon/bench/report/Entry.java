package nl.planhorizon.bench.report;

import nl.planhorizon.bench.trial.Reading;
import nl.planhorizon.bench.trial.TrialResult;
import org.jspecify.annotations.Nullable;

/**
 * A peer at one of the times with one seed.
 *
 * @param peer name of the peer
 * @param seed the seed
 * @param time the time in seconds
 * @param reading its plan then, or null if it had none
 * @param result the run it comes from
 */
public record Entry(
        String peer, long seed, double time, @Nullable Reading reading, TrialResult result) {

    /** What a reader must know: the note of the run, and the rules the plan breaks. */
    String note() {
        var note = result.note();
        if (reading == null || reading.broken().isEmpty()) {
            return note;
        }
        return (note.isEmpty() ? "" : note + "; ") + "breaks " + reading.broken();
    }
}
