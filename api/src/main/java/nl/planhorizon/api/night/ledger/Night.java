package nl.planhorizon.api.night.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A night as far as it got.
 *
 * @param date the day the office wakes up to
 * @param attempt how often it was taken up
 * @param state whether it goes on
 * @param outcome how it ended, or null while it is open
 * @param reason code of why, or null
 * @param startedAt when it was taken up first
 * @param endedAt when it ended, or null
 * @param steps the steps begun so far, in order
 */
public record Night(
        LocalDate date,
        int attempt,
        State state,
        @Nullable Outcome outcome,
        @Nullable String reason,
        Instant startedAt,
        @Nullable Instant endedAt,
        List<Step> steps) {

    static final String FAILURE = "failure";
    static final String EXCEPTION = "exception";

    public Night {
        steps = List.copyOf(steps);
    }

    /** Whether a night goes on. */
    public enum State {
        /** Somebody works on it, or was stopped from outside while doing so. */
        RUNNING,
        /** A step failed; it can be taken up again. */
        STOPPED,
        /** All steps are done. */
        ENDED
    }

    /**
     * A step of a night.
     *
     * @param step which step
     * @param state RUNNING, DONE or FAILED
     * @param progress share done
     * @param startedAt when it began
     * @param endedAt when it ended, or null
     * @param detail figures of the step
     */
    public record Step(
            NightStep step,
            String state,
            double progress,
            Instant startedAt,
            @Nullable Instant endedAt,
            JsonNode detail) {

        private static final String FAILED = "FAILED";

        /** What made it fail. */
        public Cause cause() {
            return Cause.ofCode(detail.path(FAILURE).asText());
        }

        /** What its failure is called in logs. */
        public String exception() {
            return detail.path(EXCEPTION).asText(detail.path(FAILURE).asText());
        }
    }

    /** The step that failed, or null. */
    public @Nullable Step failed() {
        return steps.stream()
                .filter(each -> each.state().equals(Step.FAILED))
                .findFirst()
                .orElse(null);
    }

    /** Whether somebody works on it. */
    public boolean goesOn() {
        return state == State.RUNNING;
    }

    public boolean isEnded() {
        return state == State.ENDED;
    }
}
