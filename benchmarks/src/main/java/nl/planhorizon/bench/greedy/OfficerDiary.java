package nl.planhorizon.bench.greedy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.planhorizon.solver.domain.calendar.Session;
import nl.planhorizon.solver.domain.resources.Officer;
import nl.planhorizon.solver.facts.CaseloadFacts;
import nl.planhorizon.solver.facts.cases.CaseFacts;
import nl.planhorizon.solver.facts.common.Place;
import nl.planhorizon.solver.facts.limits.OfficerWeek;
import nl.planhorizon.solver.facts.limits.WeekLoad;

/** When officers are taken, where they are and what is left of their weeks. */
final class OfficerDiary {

    private record Day(Officer officer, LocalDate day) {}

    private record Week(Officer officer, LocalDate monday) {}

    private static final class Left {
        private int hearing;
        private int load;
    }

    private final CaseloadFacts facts;
    private final Map<Officer, Set<Session>> taken = new HashMap<>();
    private final Map<Day, String> where = new HashMap<>();
    private final Map<Week, Left> left = new HashMap<>();

    OfficerDiary(CaseloadFacts facts) {
        this.facts = facts;
        facts.officerWeeks().forEach(this::open);
    }

    private void open(OfficerWeek week) {
        var rest = new Left();
        rest.hearing = week.hearingLimit() - week.pastHearing();
        rest.load = week.capacity() - week.pastLoad();
        left.put(new Week(week.officer(), week.monday()), rest);
    }

    boolean isFree(CaseFacts each, Place place) {
        return occupied(place).stream().allMatch(officer -> isFree(officer, place)) && hasWeeksLeft(each, place);
    }

    private List<Officer> occupied(Place place) {
        List<Officer> occupied = new ArrayList<>(List.of(place.officer()));
        var mentor = facts.mentor(place.officer());
        if (mentor != null) {
            occupied.add(mentor);
        }
        return occupied;
    }

    private boolean isFree(Officer officer, Place place) {
        var busy = taken.getOrDefault(officer, Set.of());
        var code = place.location().code();
        for (var session : place.sessions()) {
            if (busy.contains(session)
                    || !where.getOrDefault(new Day(officer, session.day()), code)
                            .equals(code)) {
                return false;
            }
        }
        return true;
    }

    private boolean hasWeeksLeft(CaseFacts each, Place place) {
        var loads = facts.workload().of(each, place);
        loads.forEach(load -> use(load, -1));
        boolean fits = loads.stream()
                .map(load -> left.get(new Week(load.officer(), load.monday())))
                .allMatch(rest -> rest == null || (rest.hearing >= 0 && rest.load >= 0));
        loads.forEach(load -> use(load, 1));
        return fits;
    }

    private void use(WeekLoad load, int sign) {
        var rest = left.get(new Week(load.officer(), load.monday()));
        if (rest != null) {
            rest.hearing += sign * load.hearing();
            rest.load += sign * load.load();
        }
    }

    void take(CaseFacts each, Place place) {
        for (var officer : occupied(place)) {
            taken.computeIfAbsent(officer, none -> new HashSet<>()).addAll(place.sessions());
            place.sessions()
                    .forEach(session -> where.put(
                            new Day(officer, session.day()), place.location().code()));
        }
        facts.workload().of(each, place).forEach(load -> use(load, -1));
    }
}
