package nl.planhorizon.api.today;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.report.OfficerCapacity;
import nl.planhorizon.data.audit.facts.CaseFacts;
import nl.planhorizon.solver.domain.calendar.Session;
import nl.planhorizon.solver.domain.calendar.Weeks;

/**
 * A week of the window: what officers can hear, what is planned, and what has to be heard in it at the latest.
 *
 * @param monday first day of the week
 * @param available sessions officers can hear
 * @param planned sessions of the working plan
 * @param needed sessions of ready cases whose horizon, or else whose decision term, allows no later week
 */
record WeekLoad(LocalDate monday, long available, long planned, long needed) {

    static List<WeekLoad> of(Office office) {
        var caseload = office.caseload();
        Map<LocalDate, Long> planned = office.plans().working().values().stream()
                .flatMap(hearing -> hearing.sessions().stream())
                .map(Session::day)
                .collect(Collectors.groupingBy(Weeks::mondayOf, TreeMap::new, Collectors.counting()));
        Map<LocalDate, Long> needed = office.facts().readyCases().stream()
                .collect(Collectors.groupingBy(
                        each -> Weeks.mondayOf(latestDay(each)), Collectors.summingLong(CaseFacts::sessions)));
        return new OfficerCapacity(caseload)
                .byWeek(caseload.resources().officers()).entrySet().stream()
                        .map(week -> new WeekLoad(
                                week.getKey(),
                                week.getValue(),
                                planned.getOrDefault(week.getKey(), 0L),
                                needed.getOrDefault(week.getKey(), 0L)))
                        .toList();
    }

    /** Sessions of ready cases that should have been heard before the first week of the window. */
    static long backlog(Office office) {
        var first = Weeks.mondayOf(office.caseload().window().first());
        return office.facts().readyCases().stream()
                .filter(each -> latestDay(each).isBefore(first))
                .mapToLong(CaseFacts::sessions)
                .sum();
    }

    private static LocalDate latestDay(CaseFacts each) {
        var horizon = each.horizonDate();
        return horizon == null ? each.lastSafeDay() : horizon;
    }

    public long percentage() {
        return available == 0 ? 0 : 100 * planned / available;
    }
}
