package nl.planhorizon.solver.domain.policy;

import org.jspecify.annotations.Nullable;

/**
 * What a queue should reach each ISO week; exactly one of the two is given.
 *
 * @param sessions hearing sessions in a week of five open days
 * @param share percentage of the policy's regular sessions a week
 */
public record WeeklyTarget(
        @Nullable Integer sessions, @Nullable Integer share) {}
