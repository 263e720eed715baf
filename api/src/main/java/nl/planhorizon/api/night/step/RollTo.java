package nl.planhorizon.api.night.step;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.planhorizon.api.attendance.Attendance.Ready;
import nl.planhorizon.api.attendance.AttendanceRows;
import nl.planhorizon.api.attendance.AttendanceRows.Told;
import nl.planhorizon.api.attendance.Outcome;
import nl.planhorizon.api.office.Change;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.office.Plans;
import nl.planhorizon.api.office.edit.Holds;
import nl.planhorizon.api.office.rows.Author;
import nl.planhorizon.solver.domain.calendar.DateRange;
import nl.planhorizon.solver.domain.cases.AsylumCase;
import nl.planhorizon.solver.domain.cases.CaseStatus;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.plan.Pin;
import nl.planhorizon.solver.domain.plan.StandingHearing;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Moves the office to its new day. The window moves along, but begins no later than a hearing that is still going on.
 * Hearings that fall out of it took place, unless somebody said otherwise: their cases are heard. Holds whose last day is
 * past lapse.
 */
final class RollTo implements Change {

    /** A desk and the audit look no further back than this. */
    private static final int HISTORY_DAYS = 28;

    private final LocalDate day;
    private final Author author;
    private final List<Told> held = new ArrayList<>();

    RollTo(LocalDate day, Author author) {
        this.day = day;
        this.author = author;
    }

    @Override
    public String kind() {
        return "new-day";
    }

    @Override
    public Office applyTo(Office office) {
        var caseload = office.caseload();
        held.clear();
        if (caseload.asOf().equals(day)) {
            return office;
        }
        var window = window(office);
        var past = past(office, window);
        past.forEach(each -> held.add(told(each, office)));
        var heard = new HashSet<String>();
        past.forEach(each -> heard.add(each.hearing().caseId()));
        var cases = caseload.cases().stream()
                .map(each -> heard.contains(each.id()) ? each.withStatus(CaseStatus.HEARD) : each)
                .toList();
        var rolled = office.withPlans(plans(office, window, heard))
                .withCaseload(caseload.withCases(cases).withDay(day, window));
        return Holds.lapsed(rolled, day);
    }

    private static Told told(StandingHearing passed, Office office) {
        var found = office.findCase(passed.hearing().caseId()).orElseThrow();
        return new Told(passed, Outcome.NOT_REPORTED, found.queue().code(), Ready.UNTOUCHED);
    }

    private DateRange window(Office office) {
        var old = office.caseload().window();
        long days = DAYS.between(office.caseload().asOf(), day);
        var first = old.first().isAfter(day) ? old.first() : day;
        for (var each : office.plans().published()) {
            var hearing = each.hearing();
            boolean goesOn = old.contains(hearing.firstDay())
                    && hearing.firstDay().isBefore(day)
                    && !hearing.lastDay().isBefore(day);
            if (goesOn && hearing.firstDay().isBefore(first)) {
                first = hearing.firstDay();
            }
        }
        return new DateRange(first, old.last().plusDays(days));
    }

    /** Published hearings of open cases that fall out of the window. */
    private static List<StandingHearing> past(Office office, DateRange window) {
        var old = office.caseload().window();
        return office.plans().published().stream()
                .filter(each -> old.contains(each.hearing().firstDay())
                        && each.hearing().firstDay().isBefore(window.first()))
                .filter(each -> office.findCase(each.hearing().caseId())
                        .map(found -> found.asylumCase())
                        .filter(AsylumCase::isReady)
                        .isPresent())
                .toList();
    }

    private static Plans plans(Office office, DateRange window, Set<String> heard) {
        var plans = office.plans();
        Map<String, Hearing> working = new HashMap<>(plans.working());
        working.values().removeIf(each -> heard.contains(each.caseId()) || !window.contains(each.firstDay()));
        Map<String, Pin> pins = new HashMap<>(plans.pins());
        pins.keySet().retainAll(working.keySet());
        var oldest = window.first().minusDays(HISTORY_DAYS);
        return new Plans(
                plans.published().stream()
                        .filter(each -> !each.hearing().firstDay().isBefore(oldest))
                        .toList(),
                working,
                pins);
    }

    @Override
    public void writeTo(JdbcClient database, long version) {
        held.forEach(each -> AttendanceRows.put(database, each, version, author));
    }
}
