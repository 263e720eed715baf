package nl.planhorizon.api.office;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.planhorizon.api.office.mark.Marks;
import nl.planhorizon.data.audit.facts.CaseFacts;
import nl.planhorizon.data.audit.facts.Facts;
import nl.planhorizon.data.piece.CaseloadPieces;
import nl.planhorizon.data.piece.Piece;
import nl.planhorizon.data.piece.PieceKind;
import nl.planhorizon.solver.desk.PlanDesk;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.plan.HearingPlan;
import nl.planhorizon.solver.domain.plan.Invitation;
import nl.planhorizon.solver.domain.plan.Pin;
import nl.planhorizon.solver.domain.plan.StandingHearing;
import org.jspecify.annotations.Nullable;

/**
 * Everything the planning office knows at one moment: the facts, the published plan and the working plan that planners
 * change and publish from. Never changes: a change gives another office. Safe for any number of threads.
 */
public final class Office {

    private final Caseload caseload;
    private final Plans plans;
    private final Versions versions;
    private final Derived derived;
    private final Lazy<HearingPlan> workingPlan;
    private final Marks marks;

    /** What follows from facts and plans, worked out when it is first asked for. */
    private record Derived(Lazy<PlanDesk> desk, Lazy<Facts> facts, Lazy<CasesInTurn> inTurn, Lazy<InForce> inForce) {

        static Derived of(Caseload caseload, Plans plans) {
            var facts = new Lazy<>(() -> new Facts(caseload));
            return new Derived(
                    new Lazy<>(() -> PlanDesk.of(caseload, plans.workingPlan())),
                    facts,
                    new Lazy<>(() -> CasesInTurn.of(facts.get())),
                    new Lazy<>(() -> InForce.of(plans, caseload.window())));
        }

        /** The same of other facts and plans: what stayed the same is not worked out again. */
        Derived with(Caseload caseload, Plans plans) {
            var others = facts.then(known -> known.with(caseload), () -> new Facts(caseload));
            return new Derived(
                    desk.then(
                            known -> known.with(caseload, plans.workingPlan()),
                            () -> PlanDesk.of(caseload, plans.workingPlan())),
                    others,
                    inTurn.then(known -> known.with(others.get()), () -> CasesInTurn.of(others.get())),
                    inForce(caseload, plans));
        }

        /** The same facts with another working plan, which is on a desk already. */
        Derived with(PlanDesk changed, Plans plans) {
            return new Derived(Lazy.of(changed), facts, inTurn, inForce(changed.caseload(), plans));
        }

        private Lazy<InForce> inForce(Caseload caseload, Plans plans) {
            return inForce.then(
                    known -> known.with(plans, caseload.window()), () -> InForce.of(plans, caseload.window()));
        }
    }

    private Office(Caseload caseload, Plans plans, Versions versions, Derived derived, Marks marks) {
        this.caseload = caseload;
        this.plans = plans;
        this.versions = versions;
        this.derived = derived;
        workingPlan = new Lazy<>(plans::workingPlan);
        this.marks = marks;
    }

    /**
     * An office; what stands in its caseload is worked out from the plans.
     *
     * @param facts the facts; its standing hearings are not looked at
     */
    public static Office of(Caseload facts, Plans plans, Versions versions) {
        return of(facts, plans, versions, Marks.NONE);
    }

    static Office of(Caseload facts, Plans plans, Versions versions, Marks marks) {
        var caseload = facts.withStanding(standing(facts, plans));
        return new Office(caseload, plans, versions, Derived.of(caseload, plans), marks);
    }

    /** An office that comes after this one. */
    Office next(Caseload changed, Plans other, Versions at, Marks noted) {
        var stands = standing(changed, other);
        // The very same facts where nothing that stands is different: whoever keeps what follows from facts sees it at
        // once.
        var all = stands.equals(changed.standing()) ? changed : changed.withStanding(stands);
        return new Office(all, other, at, derived.with(all, other), noted);
    }

    /** Published hearings, with what planners pinned in the working plan. */
    private static List<StandingHearing> standing(Caseload facts, Plans plans) {
        Map<String, StandingHearing> pinned = new HashMap<>();
        plans.pins().forEach((caseId, pin) -> {
            var hearing = plans.working().get(caseId);
            if (hearing != null) {
                pinned.put(caseId, pinned(hearing, pin, plans.publishedIn(facts.window(), caseId)));
            }
        });
        List<StandingHearing> standing = new ArrayList<>();
        for (var each : plans.published()) {
            var mine = facts.window().contains(each.hearing().firstDay())
                    ? pinned.remove(each.hearing().caseId())
                    : null;
            standing.add(mine == null ? each : mine);
        }
        pinned.values().stream()
                .sorted(Comparator.comparing(each -> each.hearing().caseId()))
                .forEach(standing::add);
        return standing;
    }

    private static StandingHearing pinned(Hearing hearing, Pin pin, @Nullable StandingHearing published) {
        return published != null && published.hearing().equals(hearing)
                ? new StandingHearing(hearing, true, published.invitation(), pin)
                : new StandingHearing(hearing, false, Invitation.NOT_SENT, pin);
    }

    /** The counter of changes. */
    public long version() {
        return versions.office();
    }

    /** The facts, with what stands: published and pinned hearings. */
    public Caseload caseload() {
        return caseload;
    }

    public Plans plans() {
        return plans;
    }

    public Versions versions() {
        return versions;
    }

    /** What planners noted beside the plan. */
    public Marks marks() {
        return marks;
    }

    /** The working plan on a desk that answers at once. */
    public PlanDesk desk() {
        return derived.desk().get();
    }

    public HearingPlan workingPlan() {
        return workingPlan.get();
    }

    /** What follows from the facts before any plan is looked at: queues, terms, horizons. */
    public Facts facts() {
        return derived.facts().get();
    }

    /** All cases in the order of their turn. */
    public CasesInTurn casesInTurn() {
        return derived.inTurn().get();
    }

    /** What is published inside the window, beside the working plan. */
    public InForce inForce() {
        return derived.inForce().get();
    }

    public Optional<CaseFacts> findCase(String id) {
        return facts().find(id);
    }

    /** A thing in its published form; there must be one with that id. */
    public Piece piece(PieceKind kind, String id) {
        return CaseloadPieces.of(caseload, kind)
                .filter(piece -> piece.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no %s %s.".formatted(kind, id)));
    }

    /** The office with another working plan of the same facts, as a desk has it after a move. */
    @SuppressWarnings("ReferenceEquality") // Facts are equal by id: only the same object is unchanged.
    public Office withDesk(PlanDesk changed) {
        if (changed.caseload() != caseload) {
            throw new IllegalArgumentException("The desk belongs to another caseload.");
        }
        var other = plans.withWorking(changed.plan());
        return other.pins().equals(plans.pins())
                ? new Office(caseload, other, versions, derived.with(changed, other), marks)
                : next(caseload, other, versions, marks);
    }

    public Office withPlans(Plans changed) {
        return next(caseload, changed, versions, marks);
    }

    /** The office with other facts; what is noted about a case or location goes with it. */
    public Office withCaseload(Caseload changed) {
        return next(changed, plans, versions, marks.within(changed));
    }

    public Office withMarks(Marks changed) {
        return new Office(caseload, plans, versions, derived, changed);
    }

    /** The same office known by other versions. */
    Office withVersions(Versions changed) {
        return new Office(caseload, plans, changed, derived, marks);
    }
}
