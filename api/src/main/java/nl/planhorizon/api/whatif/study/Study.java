package nl.planhorizon.api.whatif.study;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Scenarios that are forecast or planned beside each other.
 *
 * @param id its id
 * @param state how far it is
 * @param askedBy account that asked for it
 * @param askedAt when
 * @param finishedAt when it ended, or null
 * @param percentage share of the work done
 * @param names its scenarios, the first one to compare with
 * @param depth how deep it looks into them
 * @param problem what went wrong, or null
 */
public record Study(
        UUID id,
        State state,
        String askedBy,
        Instant askedAt,
        @Nullable Instant finishedAt,
        int percentage,
        List<String> names,
        Depth depth,
        @Nullable String problem) {

    public Study {
        names = List.copyOf(names);
    }

    /** How far a study is. */
    public enum State {
        QUEUED,
        RUNNING,
        FINISHED,
        STOPPED,
        FAILED;

        public boolean isFinal() {
            return this != QUEUED && this != RUNNING;
        }
    }
}
