package nl.planhorizon.solver.explain.bottleneck;

import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.plan.HearingPlan;

/**
 * What came of one more day when it was added and the plan was made again around it, beside what came of the same search
 * without it.
 *
 * @param worth what it was said to be worth at most
 * @param saved what the plan costs less for it; the search is short, so it may be worth more
 * @param earlier how many cases are heard earlier than without it, or heard at all
 * @param later how many are heard later
 * @param daysEarlier by how many days together they are heard earlier, those heard later taken off
 * @param outcome the caseload with it and the plan made again, to check it by
 */
public record Replanned(Worth worth, long saved, int earlier, int later, long daysEarlier, Outcome outcome) {

    /**
     * What it leads to.
     *
     * @param caseload the caseload with one more
     * @param plan the plan made again
     * @param costChange what that plan costs more or less than the one it began with
     */
    public record Outcome(Caseload caseload, HearingPlan plan, long costChange) {}
}
