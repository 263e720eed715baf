package nl.planhorizon.api.run.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.planhorizon.api.run.Run;
import org.jspecify.annotations.Nullable;

/**
 * About a run.
 *
 * @param solverStatus how far it is: CREATED, QUEUED, RUNNING, FINISHED, STOPPED or FAILED
 * @param officeVersion version of the office when it started, or null before
 * @param percentage share of its time spent, in percent
 * @param ownDataset whether it plans a dataset of its own, so that its plan cannot be taken over
 * @param parentId the run its dataset is derived from
 * @param originId the first run of that line
 * @param planned cases planned so far
 * @param planCost cost of the best plan so far
 */
record RunMetadata(
        UUID id,
        String name,
        String solverStatus,
        String askedBy,
        Instant askedAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        int seconds,
        long seed,
        String policyVersion,
        @Nullable Long officeVersion,
        int percentage,
        @Nullable String acceptedBy,
        boolean ownDataset,
        @Nullable UUID parentId,
        @Nullable UUID originId,
        List<String> tags,
        @Nullable Integer planned,
        @Nullable Long planCost) {

    static RunMetadata of(Run run) {
        var order = run.order();
        var times = run.times();
        var lineage = run.lineage();
        var points = run.points();
        var best = points.isEmpty() ? null : points.get(points.size() - 1);
        return new RunMetadata(
                run.id(),
                order.name(),
                run.state().name(),
                order.by(),
                times.asked(),
                times.started(),
                times.finished(),
                order.seconds(),
                order.seed(),
                order.policyVersion(),
                run.officeVersion(),
                run.percentage(),
                run.acceptedBy(),
                lineage.own(),
                lineage.parent(),
                lineage.origin(),
                lineage.tags(),
                best == null ? null : best.planned(),
                best == null ? null : best.cost());
    }
}
