package nl.planhorizon.bench.contest;

import org.jspecify.annotations.Nullable;

/**
 * What a peer has to say about its run, beside the plans.
 *
 * @param note what a reader must know, empty if nothing
 * @param steps search steps or moves, null where it has none
 * @param bound lower bound it proved itself, null if none
 */
public record Outcome(
        String note, @Nullable Long steps, @Nullable Long bound) {

    public static Outcome silent() {
        return new Outcome("", null, null);
    }

    public static Outcome noted(String note) {
        return new Outcome(note, null, null);
    }
}
