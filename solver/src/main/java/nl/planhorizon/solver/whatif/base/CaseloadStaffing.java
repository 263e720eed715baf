package nl.planhorizon.solver.whatif.base;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.calendar.Availability;
import nl.planhorizon.solver.domain.resources.Interpreter;
import nl.planhorizon.solver.domain.resources.Location;
import nl.planhorizon.solver.domain.resources.Officer;
import nl.planhorizon.solver.domain.resources.Room;
import nl.planhorizon.solver.domain.resources.SpokenLanguage;
import nl.planhorizon.solver.facts.CaseloadFacts;
import nl.planhorizon.solver.forecast.model.CaseClass;
import nl.planhorizon.solver.forecast.model.Line;
import nl.planhorizon.solver.forecast.model.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * The officers, interpreters and rooms of a caseload as pools. In the weeks of its window they have the sessions they have;
 * later weeks are like the average one, in proportion to their open days.
 */
final class CaseloadStaffing {

    /** Available sessions that a hearing session takes, its writing included; see the hearing types of the policy. */
    private static final int WITH_WRITING = 2;

    /** Hearing sessions a week of an officer, on average. */
    private static final int HEARING_SESSIONS = 2;

    private final Caseload caseload;
    private final CaseloadFacts facts;
    private final SupplyBook book = new SupplyBook(HEARING_SESSIONS);
    private final Map<Integer, int[]> window = new HashMap<>();
    private final List<LocalDate> mondays;

    private CaseloadStaffing(CaseloadFacts facts) {
        this.facts = facts;
        caseload = facts.caseload();
        mondays = facts.calendar().weeks();
    }

    static Staffing of(CaseloadFacts facts, Timeline timeline, List<Line> lines, List<CaseClass> classes) {
        var staffing = new CaseloadStaffing(facts);
        staffing.addOfficers();
        staffing.caseload.resources().interpreters().forEach(staffing::add);
        staffing.caseload.resources().rooms().forEach(staffing::add);
        Map<String, String> teams = lines.stream()
                .filter(line -> line.team() != null)
                .collect(Collectors.toMap(Line::group, line -> String.valueOf(line.team()), (a, b) -> a));
        var with = new int[classes.size()][];
        var without = new int[classes.size()][];
        for (int i = 0; i < with.length; i++) {
            with[i] = staffing.book.options(
                    classes.get(i), teams.get(classes.get(i).group()));
            without[i] = staffing.book.options(classes.get(i), null);
        }
        var supply = staffing.book.supply(false);
        return new Staffing(supply, staffing.book.pools(), staffing.capacity(timeline, supply.pools()), with, without);
    }

    /** Trainees are left out: their mentors' sessions go with theirs. */
    private void addOfficers() {
        for (var officer : caseload.resources().officers()) {
            if (!officer.isTrainee()) {
                add(officer, officer.team());
                // Where a project stops, its officers may go on as regular ones.
                book.pool(Pool.officers(null, officer.skills(), Set.copyOf(officer.locations())));
            }
        }
    }

    private void add(Officer officer, @Nullable String team) {
        int pool = book.pool(Pool.officers(team, officer.skills(), Set.copyOf(officer.locations())));
        for (int week = 0; week < mondays.size(); week++) {
            int free = facts.calendar().sessionsInWeek(officer.availability(), mondays.get(week)) / WITH_WRITING;
            int sessions = Math.min(officer.weeklyLimit(), free);
            add(pool, week, sessions / 2, sessions % 2);
        }
    }

    private void add(Interpreter interpreter) {
        var languages =
                interpreter.languages().stream().map(SpokenLanguage::language).collect(Collectors.toSet());
        int pool = book.pool(Pool.interpreters(languages, Set.copyOf(interpreter.locations())));
        for (int week = 0; week < mondays.size(); week++) {
            var days = days(interpreter.availability(), mondays.get(week));
            add(pool, week, days[0] * interpreter.places(), days[1] * interpreter.places());
        }
    }

    /** Whole days and half days somebody has in a week. */
    private int[] days(Availability availability, LocalDate monday) {
        var days = new int[2];
        for (int day = 0; day < OpenWeeks.FULL; day++) {
            int sessions = facts.calendar().sessionsOn(availability, monday.plusDays(day));
            days[0] += sessions / 2;
            days[1] += sessions % 2;
        }
        return days;
    }

    private void add(Room room) {
        int pool = book.pool(Pool.rooms(room.location(), room.child()));
        Location location = facts.location(room.location());
        for (int week = 0; week < mondays.size(); week++) {
            int open = 0;
            for (int day = 0; day < OpenWeeks.FULL; day++) {
                var date = mondays.get(week).plusDays(day);
                boolean usable = caseload.openDays().isOpen(date) && !location.isClosedOn(date);
                open += usable && !room.isClosedOn(date) ? 1 : 0;
            }
            add(pool, week, open, 0);
        }
    }

    private void add(int pool, int week, int wholeDays, int singles) {
        int[] sessions = window.computeIfAbsent(pool, key -> new int[2 * mondays.size()]);
        sessions[2 * week] += wholeDays;
        sessions[2 * week + 1] += singles;
    }

    private int[][] capacity(Timeline timeline, int pools) {
        double windowDays = mondays.stream()
                .mapToInt(monday -> OpenWeeks.count(caseload.openDays(), monday))
                .sum();
        var capacity = new int[timeline.weeks()][2 * pools];
        for (int week = 0; week < capacity.length; week++) {
            boolean known = week < mondays.size();
            double share = OpenWeeks.count(caseload.openDays(), timeline.monday(week)) / Math.max(1, windowDays);
            for (var pool : window.entrySet()) {
                for (int part = 0; part < 2; part++) {
                    capacity[week][2 * pool.getKey() + part] = known
                            ? pool.getValue()[2 * week + part]
                            : rounded(sum(pool.getValue(), part) * share, week);
                }
            }
        }
        return capacity;
    }

    private static int sum(int[] sessions, int part) {
        int sum = 0;
        for (int i = part; i < sessions.length; i += 2) {
            sum += sessions[i];
        }
        return sum;
    }

    /** Rounds so that nothing is lost over the weeks. */
    private static int rounded(double sessions, int week) {
        return (int) (Math.floor(sessions * (week + 1) + 1e-9) - Math.floor(sessions * week + 1e-9));
    }
}
