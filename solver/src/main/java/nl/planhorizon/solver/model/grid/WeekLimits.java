package nl.planhorizon.solver.model.grid;

import java.util.List;
import java.util.Map;
import nl.planhorizon.solver.facts.CaseloadFacts;
import nl.planhorizon.solver.facts.limits.HeldBack;
import nl.planhorizon.solver.facts.limits.HeldBack.GroupWeek;
import nl.planhorizon.solver.facts.limits.OfficerWeek;

/**
 * Limits per week; arrays are indexed officer (or interpreter group) · weeks + week.
 *
 * @param hearing most hearing sessions of an officer
 * @param capacity most sessions of all kinds of an officer
 * @param pastHearing hearing sessions of history
 * @param pastLoad sessions of all kinds of history
 * @param ease hearing sessions above which load costs
 * @param group number of the group of an interpreter, by interpreter
 * @param groupAllowed sessions that cases without urgency may use of a group
 * @param heldDay whether sessions of a day can be held back
 */
public record WeekLimits(
        int[] hearing,
        int[] capacity,
        int[] pastHearing,
        int[] pastLoad,
        int[] ease,
        int[] group,
        int[] groupAllowed,
        boolean[] heldDay) {

    public static WeekLimits of(CaseloadFacts facts, Grid grid, int loadPercentage) {
        var weeks = facts.officerWeeks();
        var groups = facts.caseload().resources().interpreters().stream()
                .map(HeldBack.Group::of)
                .toList();
        var distinct = groups.stream().distinct().toList();
        var heldDay = new boolean[grid.days()];
        for (int day = 0; day < heldDay.length; day++) {
            heldDay[day] = facts.calendar().isHeldBackOn(grid.day(day));
        }
        return new WeekLimits(
                weeks.stream().mapToInt(OfficerWeek::hearingLimit).toArray(),
                weeks.stream().mapToInt(OfficerWeek::capacity).toArray(),
                weeks.stream().mapToInt(OfficerWeek::pastHearing).toArray(),
                weeks.stream().mapToInt(OfficerWeek::pastLoad).toArray(),
                weeks.stream()
                        .mapToInt(week -> ceilShare(week.officer().weeklyLimit(), loadPercentage))
                        .toArray(),
                groups.stream().mapToInt(distinct::indexOf).toArray(),
                groupAllowed(facts, distinct),
                heldDay);
    }

    private static int ceilShare(int limit, int percentage) {
        return (limit * percentage + 99) / 100;
    }

    private static int[] groupAllowed(CaseloadFacts facts, List<HeldBack.Group> groups) {
        Map<GroupWeek, Integer> allowed = facts.heldBack().allowed();
        return groups.stream()
                .flatMapToInt(group -> facts.calendar().weeks().stream()
                        .mapToInt(monday -> allowed.getOrDefault(new GroupWeek(group, monday), 0)))
                .toArray();
    }
}
