package nl.planhorizon.data.audit.bound;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import nl.planhorizon.data.audit.facts.Facts;
import nl.planhorizon.data.audit.ledger.FixedHearings;
import nl.planhorizon.solver.domain.calendar.Session;
import nl.planhorizon.solver.domain.calendar.Weeks;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.resources.Officer;

/** How many sessions history leaves of the weeks of officers, for hearing, mentoring and writing together. */
final class WeekRoom {

    private record OfficerWeek(String officer, LocalDate monday) {}

    private final Facts facts;
    private final Map<OfficerWeek, Integer> past = new HashMap<>();
    private final Map<OfficerWeek, Integer> standing = new HashMap<>();

    WeekRoom(Facts facts, FixedHearings fixed) {
        this.facts = facts;
        facts.standing().history().forEach(each -> count(each.hearing(), past));
        facts.standing().history().forEach(each -> count(each.hearing(), standing));
        fixed.unbroken().forEach(each -> count(each.hearing(), standing));
    }

    private void count(Hearing hearing, Map<OfficerWeek, Integer> work) {
        var officer = facts.officer(hearing.officer());
        for (var session : hearing.sessions()) {
            facts.occupiedBy(officer).forEach(person -> add(work, person, session.day(), 1));
        }
        var type = facts.of(hearing).type();
        var national = facts.calendar().national();
        add(work, officer, national.after(hearing.lastDay(), 2), type.writingThirdDay());
        add(work, officer, national.after(hearing.lastDay(), 4), type.writingFifthDay());
    }

    private static void add(Map<OfficerWeek, Integer> work, Officer officer, LocalDate day, int sessions) {
        work.merge(new OfficerWeek(officer.id(), Weeks.mondayOf(day)), sessions, Integer::sum);
    }

    /** What there is, raised to what history and fixed hearings take, less what history took. */
    int left(Officer officer, LocalDate monday) {
        var week = new OfficerWeek(officer.id(), monday);
        return Math.max(available(officer, monday), standing.getOrDefault(week, 0)) - past.getOrDefault(week, 0);
    }

    private int available(Officer officer, LocalDate monday) {
        return (int) facts.calendar().openDaysOf(monday).stream()
                .flatMap(day -> Stream.of(Session.morning(day), Session.afternoon(day)))
                .filter(officer.availability()::includes)
                .count();
    }
}
