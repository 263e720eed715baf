package nl.planhorizon.solver.facts;

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
import nl.planhorizon.solver.facts.common.CalendarFacts;
import nl.planhorizon.solver.facts.common.Place;
import nl.planhorizon.solver.facts.common.ResourceFacts;
import nl.planhorizon.solver.facts.limits.HeldBack;
import nl.planhorizon.solver.facts.limits.OfficerWeek;
import nl.planhorizon.solver.facts.limits.OfficerWeeks;
import nl.planhorizon.solver.facts.limits.OwnBreaches;
import nl.planhorizon.solver.facts.limits.QueueTarget;
import nl.planhorizon.solver.facts.limits.Workload;
import nl.planhorizon.solver.facts.standing.StandingFacts;
import nl.planhorizon.solver.facts.standing.StandingHearings;
import org.jspecify.annotations.Nullable;

/** Everything that follows from a caseload before anything is planned, worked out once. */
public final class CaseloadFacts {

    private final Caseload caseload;
    private final ResourceFacts resources;
    private final CaseList list;
    private final List<StandingFacts> standing;
    private final Map<CaseFacts, StandingFacts> standingInWindow = new HashMap<>();
    private final List<OfficerWeek> officerWeeks;
    private final HeldBack heldBack;

    public CaseloadFacts(Caseload caseload) {
        this(caseload, new ResourceFacts(caseload), null);
    }

    /** With what is the same as in another caseload. */
    private CaseloadFacts(Caseload caseload, ResourceFacts resources, @Nullable CaseloadFacts other) {
        this.caseload = caseload;
        this.resources = resources;
        list = other == null ? CaseList.of(caseload, resources) : other.list.with(other.caseload, caseload, resources);
        standing = new StandingHearings(caseload, list.byId(), resources, list.calendar())
                .sort().stream()
                        .map(each -> other == null ? each : other.known(each))
                        .toList();
        standing.stream()
                .filter(each -> each.state() != StandingFacts.State.HISTORY)
                .forEach(each -> standingInWindow.put(each.caseFacts(), each));
        officerWeeks = weeks().weeks();
        heldBack = new HeldBack(caseload, list.calendar(), standing);
    }

    /** The same as it was, if nothing about it changed. */
    private StandingFacts known(StandingFacts standing) {
        var known = standingInWindow.get(standing.caseFacts());
        return known != null && known.isVerySame(standing) ? known : standing;
    }

    /**
     * The facts of another caseload, equal to those made anew. What is the same object in both is not worked out again, so
     * this is far cheaper where a few things changed.
     */
    public CaseloadFacts with(Caseload changed) {
        return new CaseloadFacts(changed, new ResourceFacts(changed), this);
    }

    /** The facts if there were other officers, interpreters or rooms. */
    public CaseloadFacts withResources(Resources changed) {
        return with(caseload.withResources(changed));
    }

    private OfficerWeeks weeks() {
        var weeks = new OfficerWeeks(caseload, calendar(), resources);
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
        return list.calendar();
    }

    /** All planned units in the order of the caseload, ready or not. */
    public List<CaseFacts> cases() {
        return list.cases();
    }

    /** The priority cases: ready ones of urgent queues whose horizon ends from as-of to the end of the window. */
    public Stream<CaseFacts> promised() {
        return cases().stream()
                .filter(each -> each.isReady() && each.queue().urgent() && endsInWindow(each.horizonDate()));
    }

    private boolean endsInWindow(@Nullable LocalDate horizon) {
        return horizon != null
                && !horizon.isBefore(caseload.asOf())
                && !horizon.isAfter(caseload.window().last());
    }

    public CaseFacts caseFacts(String id) {
        var facts = list.byId().get(id);
        if (facts == null) {
            throw new IllegalArgumentException("There is no case %s in the caseload.".formatted(id));
        }
        return facts;
    }

    /** The ready cases of each queue in order of their turn. */
    public Turns turns() {
        return list.turns();
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
        return new OwnBreaches(calendar(), resources);
    }

    public Workload workload() {
        return new Workload(calendar(), resources);
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
        return list.targets();
    }
}
