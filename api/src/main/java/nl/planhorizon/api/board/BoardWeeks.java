package nl.planhorizon.api.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.solver.domain.calendar.Weeks;
import nl.planhorizon.solver.domain.plan.Hearing;

/**
 * The whole window at a glance: hearings by location and week.
 *
 * @param mondays weeks of the window
 * @param rows one for each location
 */
record BoardWeeks(List<LocalDate> mondays, List<Row> rows) {

    BoardWeeks {
        mondays = List.copyOf(mondays);
        rows = List.copyOf(rows);
    }

    /**
     * A location.
     *
     * @param location its code
     * @param hearings hearings by Monday of the week
     * @param sessions sessions of them by Monday of the week
     */
    record Row(String location, Map<LocalDate, Long> hearings, Map<LocalDate, Long> sessions) {}

    static BoardWeeks of(Office office, List<String> locations) {
        var mondays =
                office.caseload().window().days().map(Weeks::mondayOf).collect(Collectors.toCollection(TreeSet::new));
        return new BoardWeeks(
                List.copyOf(mondays),
                locations.stream().map(code -> row(code, office)).toList());
    }

    private static Row row(String location, Office office) {
        var here = office.plans().working().values().stream()
                .filter(each -> each.location().equals(location))
                .toList();
        return new Row(
                location,
                here.stream()
                        .collect(Collectors.groupingBy(
                                (Hearing each) -> Weeks.mondayOf(each.firstDay()),
                                TreeMap::new,
                                Collectors.counting())),
                here.stream()
                        .flatMap(each -> each.sessions().stream())
                        .collect(Collectors.groupingBy(
                                session -> Weeks.mondayOf(session.day()), TreeMap::new, Collectors.counting())));
    }
}
