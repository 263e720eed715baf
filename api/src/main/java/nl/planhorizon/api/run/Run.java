package nl.planhorizon.api.run;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A planning run.
 *
 * @param id its id
 * @param state how far it is
 * @param order what was asked for
 * @param times when what happened
 * @param officeVersion version of the office when it started, or null before
 * @param points how the plan got better
 * @param figures the figures of its plan as JSON, or null before it ends
 * @param problem what went wrong, or null
 * @param acceptedBy who took its plan over, or null
 * @param lineage where its input comes from
 */
public record Run(
        UUID id,
        State state,
        Order order,
        Times times,
        @Nullable Long officeVersion,
        List<Point> points,
        @Nullable String figures,
        @Nullable String problem,
        @Nullable String acceptedBy,
        Lineage lineage) {

    public Run {
        points = List.copyOf(points);
    }

    /** How far a run is. */
    public enum State {
        /** Kept, and not searched for until somebody asks. */
        CREATED,
        QUEUED,
        RUNNING,
        FINISHED,
        /** Stopped by somebody; the best plan until then is kept. */
        STOPPED,
        FAILED;

        public boolean isFinal() {
            return this == FINISHED || this == STOPPED || this == FAILED;
        }

        public boolean hasPlan() {
            return this == FINISHED || this == STOPPED;
        }
    }

    /**
     * What was asked for.
     *
     * @param by name of the account
     * @param name what people call it, perhaps empty
     * @param seconds time to search
     * @param seed start of all chance
     * @param policyVersion version of the policy
     */
    public record Order(String by, String name, int seconds, long seed, String policyVersion) {}

    /**
     * Where its input comes from.
     *
     * @param own whether it plans a dataset of its own, not the office: its plan cannot be taken over
     * @param parent the run it is derived from, or null
     * @param origin the first of its line, or null
     * @param tags words to find it by
     */
    public record Lineage(
            boolean own, @Nullable UUID parent, @Nullable UUID origin, List<String> tags) {

        public static final Lineage OFFICE = new Lineage(false, null, null, List.of());

        public Lineage {
            tags = List.copyOf(tags);
        }
    }

    /** When what happened. */
    public record Times(
            Instant asked,
            @Nullable Instant started,
            @Nullable Instant finished) {}

    /**
     * A better plan on the way.
     *
     * @param spent share of the time spent
     * @param cost cost of the plan
     * @param lowerBound proven bound, 0 while none is
     * @param planned cases planned
     */
    public record Point(double spent, long cost, long lowerBound, int planned) {}

    /** Share of the time spent, in percent. */
    public int percentage() {
        return state.isFinal()
                ? 100
                : points.isEmpty()
                        ? 0
                        : (int) (100 * points.get(points.size() - 1).spent());
    }

    public boolean isStoppable() {
        return !state.isFinal() && state != State.CREATED;
    }
}
