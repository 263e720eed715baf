package nl.planhorizon.solver.facts;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.resources.Location;
import nl.planhorizon.solver.domain.resources.Officer;
import nl.planhorizon.solver.domain.resources.Resources;
import nl.planhorizon.solver.facts.cases.CaseFacts;
import nl.planhorizon.solver.facts.cases.PolicyFacts;
import nl.planhorizon.solver.facts.common.CalendarFacts;
import nl.planhorizon.solver.facts.common.Place;
import nl.planhorizon.solver.facts.common.ResourceFacts;
import nl.planhorizon.solver.facts.limits.HeldBack;
import nl.planhorizon.solver.facts.limits.OfficerWeek;
import nl.planhorizon.solver.facts.limits.OfficerWeeks;
import nl.planhorizon.solver.facts.limits.OwnBreaches;
import nl.planhorizon.solver.facts.limits.QueueTarget;
import nl.planhorizon.solver.facts.limits.QueueTargets;
import nl.planhorizon.solver.facts.limits.Workload;
import nl.planhorizon.solver.facts.standing.StandingFacts;
import nl.planhorizon.solver.facts.standing.StandingHearings;
import org.jspecify.annotations.Nullable;

/** Everything that follows from a caseload before anything is planned, worked out once. */
public final class CaseloadFacts {

    private final Caseload caseload;
    private final CalendarFacts calendar;
    private final ResourceFacts resources;
    private final List<CaseFacts> cases;
    private final Map<String, CaseFacts> casesById;
    private final List<StandingFacts> standing;
    private final Map<CaseFacts, StandingFacts> standingInWindow = new HashMap<>();
    private final List<OfficerWeek> officerWeeks;
    private final HeldBack heldBack;
    private final List<QueueTarget> targets;

    public CaseloadFacts(Caseload caseload) {
        this(caseload, new CalendarFacts(caseload), new ResourceFacts(caseload), null);
    }

    /** With the cases of another caseload that differs in its officers, interpreters or rooms only. */
    private CaseloadFacts(
            Caseload caseload, CalendarFacts calendar, ResourceFacts resources, @Nullable CaseloadFacts same) {
        this.caseload = caseload;
        this.calendar = calendar;
        this.resources = resources;
        cases = same == null ? cases(caseload, calendar, resources) : same.cases;
        casesById = same == null ? cases.stream().collect(toMap(CaseFacts::id, identity())) : same.casesById;
        standing = new StandingHearings(caseload, casesById, resources, calendar).sort();
        standing.stream()
                .filter(each -> each.state() != StandingFacts.State.HISTORY)
                .forEach(each -> standingInWindow.put(each.caseFacts(), each));
        officerWeeks = weeks().weeks();
        heldBack = new HeldBack(caseload, calendar, standing);
        targets = same == null ? new QueueTargets(caseload.policy(), calendar, cases).targets() : same.targets;
    }

    private static List<CaseFacts> cases(Caseload caseload, CalendarFacts calendar, ResourceFacts resources) {
        var policy = new PolicyFacts(caseload);
        return caseload.cases().stream()
                .map(each -> new CaseFacts(each, policy, calendar, resources.companions(each)))
                .toList();
    }

    /** The facts if there were other officers, interpreters or rooms: much cheaper than to work out everything again. */
    public CaseloadFacts withResources(Resources changed) {
        var other = caseload.withResources(changed);
        return new CaseloadFacts(other, calendar, new ResourceFacts(other), this);
    }

    private OfficerWeeks weeks() {
        var weeks = new OfficerWeeks(caseload, calendar, resources);
        for (var each : standing) {
            switch (each.state()) {
                case HISTORY -> weeks.addPast(each.caseFacts(), each.place());
                case FIXED -> weeks.addFixed(each.caseFacts(), each.place());
                default -> {}
            }
        }
        return weeks;
    }

    public Caseload caseload() {
        return caseload;
    }

    public CalendarFacts calendar() {
        return calendar;
    }

    /** All planned units in the order of the caseload, ready or not. */
    public List<CaseFacts> cases() {
        return cases;
    }

    /** The priority cases: ready ones of urgent queues whose horizon ends from as-of to the end of the window. */
    public Stream<CaseFacts> promised() {
        return cases.stream()
                .filter(each -> each.isReady() && each.queue().urgent() && endsInWindow(each.horizonDate()));
    }

    private boolean endsInWindow(@Nullable LocalDate horizon) {
        return horizon != null
                && !horizon.isBefore(caseload.asOf())
                && !horizon.isAfter(caseload.window().last());
    }

    public CaseFacts caseFacts(String id) {
        var facts = casesById.get(id);
        if (facts == null) {
            throw new IllegalArgumentException("There is no case %s in the caseload.".formatted(id));
        }
        return facts;
    }

    /** The place behind a hearing. */
    public Place place(Hearing hearing) {
        return resources.place(hearing);
    }

    /** The mentor of a trainee, or null. */
    public @Nullable Officer mentor(Officer officer) {
        return resources.mentor(officer);
    }

    public Location location(String code) {
        return resources.location(code);
    }

    /** All standing hearings, history included. */
    public List<StandingFacts> standing() {
        return standing;
    }

    /** The standing hearing of a case inside the window, or null. */
    public @Nullable StandingFacts standing(CaseFacts facts) {
        return standingInWindow.get(facts);
    }

    /** The place a case that can still be heard is published at inside the window, or null. */
    public @Nullable Place publishedPlace(CaseFacts facts) {
        var found = standingInWindow.get(facts);
        return found != null && found.isInForce() ? found.place() : null;
    }

    public OwnBreaches ownBreaches() {
        return new OwnBreaches(calendar, resources);
    }

    public Workload workload() {
        return new Workload(calendar, resources);
    }

    /** The weeks of the window of every officer. */
    public List<OfficerWeek> officerWeeks() {
        return officerWeeks;
    }

    public HeldBack heldBack() {
        return heldBack;
    }

    /** The targets of the queues that have one. */
    public List<QueueTarget> targets() {
        return targets;
    }
}
