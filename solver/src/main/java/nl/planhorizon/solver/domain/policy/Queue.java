package nl.planhorizon.solver.domain.policy;

import org.jspecify.annotations.Nullable;

/**
 * A queue: first in, first out inside it. Cases name a queue or a group; where a group has several queues, the one whose
 * {@code termPassed} matches the case at as-of is meant.
 *
 * @param code unique code
 * @param group code shared by queues that are split by term; the code itself for any other
 * @param termPassed which half of a split group this is, or null where the group is one queue
 * @param dutch name in Dutch
 * @param english name in English
 * @param urgent whether its cases may use held-back interpreter sessions and displace a frozen hearing
 * @param team code of the project team that alone hears it, or null
 * @param horizon planning horizon, or null
 * @param weeklyTarget weekly target, or null
 * @param source where these numbers come from
 */
public record Queue(
        String code,
        String group,
        @Nullable Boolean termPassed,
        String dutch,
        String english,
        boolean urgent,
        @Nullable String team,
        @Nullable Horizon horizon,
        @Nullable WeeklyTarget weeklyTarget,
        String source) {

    public Queue withHorizon(@Nullable Horizon changed) {
        return new Queue(code, group, termPassed, dutch, english, urgent, team, changed, weeklyTarget, source);
    }

    public Queue withWeeklyTarget(@Nullable WeeklyTarget changed) {
        return new Queue(code, group, termPassed, dutch, english, urgent, team, horizon, changed, source);
    }
}
