package nl.planhorizon.solver.domain;

import java.time.LocalDate;
import java.util.List;
import nl.planhorizon.solver.domain.calendar.DateRange;
import nl.planhorizon.solver.domain.calendar.OpenDays;
import nl.planhorizon.solver.domain.cases.AsylumCase;
import nl.planhorizon.solver.domain.plan.StandingHearing;
import nl.planhorizon.solver.domain.policy.Policy;
import nl.planhorizon.solver.domain.resources.Companion;
import nl.planhorizon.solver.domain.resources.Resources;

/**
 * All that goes into a plan.
 *
 * @param name what people call it
 * @param asOf the day the plan is made
 * @param window first and last day that may be planned
 * @param openDays national calendar
 * @param policy the numbers that steer the plan
 * @param cases all planned units, ready or not
 * @param resources officers, interpreters, locations and rooms
 * @param companions lawyers and guardians
 * @param standing published and pinned hearings
 */
public record Caseload(
        String name,
        LocalDate asOf,
        DateRange window,
        OpenDays openDays,
        Policy policy,
        List<AsylumCase> cases,
        Resources resources,
        List<Companion> companions,
        List<StandingHearing> standing) {

    public Caseload {
        cases = List.copyOf(cases);
        companions = List.copyOf(companions);
        standing = List.copyOf(standing);
    }

    /** The same on another day, with the window of that day. */
    public Caseload withDay(LocalDate day, DateRange changed) {
        return new Caseload(name, day, changed, openDays, policy, cases, resources, companions, standing);
    }

    public Caseload withPolicy(Policy changed) {
        return new Caseload(name, asOf, window, openDays, changed, cases, resources, companions, standing);
    }

    public Caseload withCases(List<AsylumCase> changed) {
        return new Caseload(name, asOf, window, openDays, policy, changed, resources, companions, standing);
    }

    public Caseload withResources(Resources changed) {
        return new Caseload(name, asOf, window, openDays, policy, cases, changed, companions, standing);
    }

    public Caseload withStanding(List<StandingHearing> changed) {
        return new Caseload(name, asOf, window, openDays, policy, cases, resources, companions, changed);
    }

    public Caseload withCompanions(List<Companion> changed) {
        return new Caseload(name, asOf, window, openDays, policy, cases, resources, changed, standing);
    }

    public Caseload withOpenDays(OpenDays changed) {
        return new Caseload(name, asOf, window, changed, policy, cases, resources, companions, standing);
    }
}
