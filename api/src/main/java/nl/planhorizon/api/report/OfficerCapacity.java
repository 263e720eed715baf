package nl.planhorizon.api.report;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.calendar.Session;
import nl.planhorizon.solver.domain.calendar.Weeks;
import nl.planhorizon.solver.domain.resources.Officer;

/** How many sessions officers can hear in the weeks of the window: those worked, up to the limit of each week. */
public final class OfficerCapacity {

    private final List<Session> sessions;

    public OfficerCapacity(Caseload caseload) {
        sessions = caseload.window()
                .days()
                .filter(caseload.openDays()::isOpen)
                .flatMap(day -> Stream.of(Session.morning(day), Session.afternoon(day)))
                .toList();
    }

    /** Sessions an officer can hear in the whole window. */
    public long of(Officer officer) {
        return weeks(officer).values().stream().mapToLong(Long::longValue).sum();
    }

    /** Sessions that officers can hear together, by Monday of the week. */
    public Map<LocalDate, Long> byWeek(List<Officer> officers) {
        return officers.stream()
                .flatMap(officer -> weeks(officer).entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Long::sum, TreeMap::new));
    }

    private Map<LocalDate, Long> weeks(Officer officer) {
        var weeks = sessions.stream()
                .filter(officer.availability()::includes)
                .collect(groupingBy(session -> Weeks.mondayOf(session.day()), counting()));
        weeks.replaceAll((monday, worked) -> Math.min(worked, officer.weeklyLimit()));
        return weeks;
    }
}
