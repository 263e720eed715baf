package nl.planhorizon.solver.facts.limits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.planhorizon.solver.domain.calendar.Weeks;
import nl.planhorizon.solver.domain.resources.Officer;
import nl.planhorizon.solver.facts.cases.CaseFacts;
import nl.planhorizon.solver.facts.common.CalendarFacts;
import nl.planhorizon.solver.facts.common.Place;
import nl.planhorizon.solver.facts.common.ResourceFacts;

/** Counts what hearings take from the weeks of officers: hearing, mentoring, writing. */
public final class Workload {

    private final CalendarFacts calendar;
    private final ResourceFacts resources;

    public Workload(CalendarFacts calendar, ResourceFacts resources) {
        this.calendar = calendar;
        this.resources = resources;
    }

    /** What a hearing takes from weeks of the window; one entry per session. */
    public List<WeekLoad> of(CaseFacts facts, Place place) {
        List<WeekLoad> loads = new ArrayList<>();
        var mentor = resources.mentor(place.officer());
        for (var session : place.sessions()) {
            add(loads, place.officer(), session.day(), 1);
            if (mentor != null) {
                add(loads, mentor, session.day(), 0);
            }
        }
        for (var day : calendar.writingDays(facts.type(), place.lastDay())) {
            add(loads, place.officer(), day, 0);
        }
        return loads;
    }

    private void add(List<WeekLoad> loads, Officer officer, LocalDate day, int hearing) {
        if (calendar.isInAWeek(day)) {
            loads.add(new WeekLoad(officer, Weeks.mondayOf(day), hearing, 1));
        }
    }
}
