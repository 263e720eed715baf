package nl.planhorizon.api.hearingdays;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.planhorizon.api.attendance.Attendance;
import nl.planhorizon.api.attendance.AttendanceRows;
import nl.planhorizon.api.attendance.HearingKey;
import nl.planhorizon.api.hearingdays.DayRow.Registered;
import nl.planhorizon.api.hearingdays.record.Invitations;
import nl.planhorizon.api.hearingdays.record.Invited;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.solver.domain.calendar.DateRange;
import nl.planhorizon.solver.domain.plan.StandingHearing;

/**
 * The published hearings of a day, list by list.
 *
 * @param day the day
 * @param by what each list is of
 * @param groups the lists
 */
record DayList(LocalDate day, String by, List<Group> groups) {

    DayList {
        groups = List.copyOf(groups);
    }

    /**
     * A list of one location, room, officer or interpreter.
     *
     * @param code what it is of; empty for hearings without interpreter
     * @param rows its hearings, in time order
     */
    record Group(String code, List<DayRow> rows) {
        Group {
            rows = List.copyOf(rows);
        }

        public int size() {
            return rows.size();
        }
    }

    static DayList of(DayFilter filter, Office office, AttendanceRows came, Invitations invited) {
        var day = filter.dayIn(office);
        var rows =
                rows(day, office, came, invited).stream().filter(filter::fits).toList();
        var by = filter.grouping();
        var groups =
                rows.stream().collect(Collectors.groupingBy(row -> row.group(by), TreeMap::new, Collectors.toList()));
        return new DayList(
                day,
                by.code(),
                groups.entrySet().stream()
                        .map(each -> new Group(each.getKey(), each.getValue()))
                        .toList());
    }

    /** What is published, and what was until people did not come. */
    private static List<DayRow> rows(LocalDate day, Office office, AttendanceRows came, Invitations invited) {
        var attendance = came.on(DateRange.day(day));
        List<StandingHearing> hearings = new ArrayList<>(office.plans().published());
        var known = hearings.stream().map(each -> HearingKey.of(each.hearing())).collect(Collectors.toSet());
        attendance.forEach((key, each) -> {
            if (!known.contains(key)) {
                hearings.add(each.hearing());
            }
        });
        var ofDay = hearings.stream()
                .filter(each -> each.hearing().sessions().stream()
                        .anyMatch(session -> session.day().equals(day)))
                .toList();
        var first = ofDay.stream()
                .map(each -> each.hearing().firstDay())
                .min(LocalDate::compareTo)
                .orElse(day);
        var invitations = invited.of(new DateRange(first, day));
        return ofDay.stream()
                .flatMap(each -> office.findCase(each.hearing().caseId()).stream()
                        .map(facts -> DayRow.of(
                                each,
                                day,
                                facts,
                                registered(HearingKey.of(each.hearing()), office, invitations, attendance))))
                .sorted(Comparator.comparing(DayRow::order))
                .toList();
    }

    private static Registered registered(
            HearingKey key, Office office, Map<HearingKey, Invited> invited, Map<HearingKey, Attendance> came) {
        return new Registered(office.versions().of(key.version()), invited.get(key), came.get(key));
    }

    Stream<DayRow> rows() {
        return groups.stream().flatMap(group -> group.rows().stream());
    }

    public int size() {
        return groups.stream().mapToInt(group -> group.rows().size()).sum();
    }
}
