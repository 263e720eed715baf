package nl.planhorizon.solver.facts.limits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.resources.Officer;
import nl.planhorizon.solver.facts.cases.CaseFacts;
import nl.planhorizon.solver.facts.common.CalendarFacts;
import nl.planhorizon.solver.facts.common.Place;
import nl.planhorizon.solver.facts.common.ResourceFacts;

/** The weeks of all officers: what they can take, and what history and fixed hearings already took. */
public final class OfficerWeeks {

    private record Key(Officer officer, LocalDate monday) {}

    private static final class Taken {
        private int hearing;
        private int load;

        private void add(WeekLoad more) {
            hearing += more.hearing();
            load += more.load();
        }
    }

    private final Caseload caseload;
    private final CalendarFacts calendar;
    private final Workload workload;
    private final Map<Key, Taken> past = new HashMap<>();
    private final Map<Key, Taken> standing = new HashMap<>();

    public OfficerWeeks(Caseload caseload, CalendarFacts calendar, ResourceFacts resources) {
        this.caseload = caseload;
        this.calendar = calendar;
        workload = new Workload(calendar, resources);
    }

    public void addPast(CaseFacts facts, Place place) {
        add(past, facts, place);
        add(standing, facts, place);
    }

    public void addFixed(CaseFacts facts, Place place) {
        add(standing, facts, place);
    }

    private void add(Map<Key, Taken> taken, CaseFacts facts, Place place) {
        workload.of(facts, place)
                .forEach(load -> taken.computeIfAbsent(new Key(load.officer(), load.monday()), key -> new Taken())
                        .add(load));
    }

    /** Whether the officer (and mentor) of a hearing could take it if history were all there is. */
    public boolean hasRoomFor(CaseFacts facts, Place place) {
        Map<Key, Taken> alone = new HashMap<>();
        add(alone, facts, place);
        return alone.entrySet().stream().allMatch(entry -> fits(week(entry.getKey(), past), entry.getValue()));
    }

    private static boolean fits(OfficerWeek week, Taken more) {
        return week.pastHearing() + more.hearing <= week.hearingLimit()
                && week.pastLoad() + more.load <= week.capacity();
    }

    /** All weeks of the window of all officers, limits raised to what history and fixed hearings take. */
    public List<OfficerWeek> weeks() {
        List<OfficerWeek> weeks = new ArrayList<>();
        for (var officer : caseload.resources().officers()) {
            for (var monday : calendar.weeks()) {
                weeks.add(week(new Key(officer, monday), standing));
            }
        }
        return weeks;
    }

    private OfficerWeek week(Key key, Map<Key, Taken> base) {
        var none = new Taken();
        var before = past.getOrDefault(key, none);
        var already = base.getOrDefault(key, none);
        int available = calendar.sessionsInWeek(key.officer().availability(), key.monday());
        return new OfficerWeek(
                key.officer(),
                key.monday(),
                Math.max(key.officer().weeklyLimit(), already.hearing),
                Math.max(available, already.load),
                before.hearing,
                before.load);
    }
}
