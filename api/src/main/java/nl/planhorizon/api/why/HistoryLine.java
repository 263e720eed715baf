package nl.planhorizon.api.why;

import java.time.Instant;
import java.util.List;
import nl.planhorizon.solver.domain.plan.Hearing;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a case.
 *
 * @param at when
 * @param what which plan it is about, or the facts of the case
 * @param change what was done, as the journal names it
 * @param who the account, or the night, that did it
 * @param reason why, as it was given; of a plan taken over the id of its run; null if none was asked
 * @param before its hearing before in that plan, or null
 * @param after its hearing after, or null
 * @param fields names of the facts that changed
 * @param policy version of the policy in force then, or with which the run planned
 * @param version version of the office after it; 0 for a run that was not taken over
 */
record HistoryLine(
        Instant at,
        What what,
        String change,
        String who,
        @Nullable String reason,
        @Nullable Hearing before,
        @Nullable Hearing after,
        List<String> fields,
        String policy,
        long version) {

    /** What a line is about. */
    enum What {
        WORKING,
        PUBLISHED,
        FACTS,
        /** A plan that a run found; it counts for nobody before somebody takes it over. */
        RUN
    }

    HistoryLine {
        fields = List.copyOf(fields);
    }
}
