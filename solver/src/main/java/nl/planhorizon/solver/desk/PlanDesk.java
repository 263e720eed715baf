package nl.planhorizon.solver.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.planhorizon.solver.desk.books.Books;
import nl.planhorizon.solver.desk.books.Dossiers;
import nl.planhorizon.solver.desk.books.Till;
import nl.planhorizon.solver.desk.places.Starts;
import nl.planhorizon.solver.desk.places.Wish;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.plan.HearingPlan;
import nl.planhorizon.solver.domain.plan.Invitation;
import nl.planhorizon.solver.domain.plan.Pin;
import nl.planhorizon.solver.domain.plan.StandingHearing;
import nl.planhorizon.solver.facts.CaseloadFacts;
import nl.planhorizon.solver.model.Model;
import org.jspecify.annotations.Nullable;

/**
 * A plan of a caseload on the desk of a planner: answers at once and never changes; every change gives another desk. The
 * plan may break rules, as plans do when somebody falls ill. Safe for any number of threads.
 */
public final class PlanDesk {

    private final Dossiers dossiers;
    private final Starts starts;
    private final Numbered numbered;
    private final Books books;

    private PlanDesk(Dossiers dossiers, Starts starts, Numbered numbered, Books books) {
        this.dossiers = dossiers;
        this.starts = starts;
        this.numbered = numbered;
        this.books = books;
    }

    /**
     * Opens a plan; the dear part, some tenths of a second for the national caseload.
     *
     * @throws IllegalArgumentException if the plan names something the caseload does not have, or a case twice, or if a
     *     hearing lies more than four weeks from the window
     */
    public static PlanDesk of(Caseload caseload, HearingPlan plan) {
        return of(new CaseloadFacts(caseload), plan);
    }

    /** Opens a plan of a caseload whose facts are known already. */
    public static PlanDesk of(CaseloadFacts facts, HearingPlan plan) {
        var dossiers = new Dossiers(facts);
        return new PlanDesk(dossiers, new Starts(dossiers), new Numbered(facts), new Books(dossiers, plan));
    }

    /**
     * A plan of another caseload, equal to the desk opened anew. What is the same object in both caseloads is not worked out
     * again, so this is far cheaper where a few things changed.
     */
    @SuppressWarnings("ReferenceEquality") // Only the very same facts are surely the same.
    public PlanDesk with(Caseload changed, HearingPlan plan) {
        if (changed == caseload()) {
            return withPlan(plan);
        }
        var others = dossiers.with(facts().with(changed));
        return new PlanDesk(others, new Starts(others), new Numbered(others.facts()), books.with(others, plan));
    }

    /** Another plan of the same caseload. */
    public PlanDesk withPlan(HearingPlan plan) {
        return new PlanDesk(dossiers, starts, numbered, books.with(dossiers, plan));
    }

    public Caseload caseload() {
        return dossiers.facts().caseload();
    }

    public CaseloadFacts facts() {
        return dossiers.facts();
    }

    /** The caseload by numbers, as a search needs it; begun on the other core when it is first asked for, and then kept. */
    public CompletableFuture<Model> numbered() {
        return numbered.model();
    }

    public HearingPlan plan() {
        return books.plan();
    }

    /** The hearing of a case, or null. */
    public @Nullable Hearing hearing(String caseId) {
        var seat = books.seat(dossiers.of(caseId).number());
        return seat == null ? null : seat.hearing();
    }

    /** What is different in another plan of the same caseload, in order of case id. */
    public List<HearingChange> changesTo(PlanDesk after) {
        return Differences.between(books, after.books);
    }

    /**
     * What the plan would cost more with some changes, in units of cost. Legal or not: a hearing that cannot go on counts as
     * it is.
     */
    public long costOf(List<HearingChange> changes) {
        var till = new Till(books.copy());
        changes.forEach(each -> till.strike(dossiers.of(each.caseId())));
        changes.stream()
                .flatMap(each -> Stream.ofNullable(each.after()))
                .forEach(after -> till.enter(dossiers.seat(after)));
        return till.spent();
    }

    /** A copy of the books of the plan, to be written in. */
    public Books copyOfBooks() {
        return books.copy();
    }

    /** Where hearings can begin, for all plans of the caseload. */
    public Starts starts() {
        return starts;
    }

    /** Takes a case in hand to ask several things about it. */
    public HeldCase hold(String caseId) {
        return new HeldCase(books.copy(), starts, dossiers.of(caseId));
    }

    /** The cheapest legal places of a case, cheapest first, no two on the same day at the same location. */
    public List<Offer> bestPlaces(String caseId, int count) {
        return hold(caseId).bestPlaces(count, Wish.NONE);
    }

    /** Whether a case may be heard like this, which rules forbid it, and what it would cost. */
    public Judgement judge(Hearing hearing) {
        return hold(hearing.caseId()).judge(hearing);
    }

    /**
     * Hears a case somewhere, from wherever it was.
     *
     * @throws IllegalArgumentException if a hard rule forbids it; ask {@link #judge} first
     */
    public Changed move(Hearing hearing) {
        var judgement = judge(hearing);
        if (!judgement.isLegal()) {
            throw new IllegalArgumentException("Case %s cannot be heard there: %s."
                    .formatted(hearing.caseId(), judgement.broken().get(0)));
        }
        return apply(List.of(new HearingChange(hearing.caseId(), hearing(hearing.caseId()), hearing)));
    }

    /** Takes the hearing of a case out of the plan. */
    public Changed unplan(String caseId) {
        return apply(List.of(new HearingChange(caseId, hearing(caseId), null)));
    }

    /**
     * Applies changes all at once, legal or not: for undo, redo and proposals.
     *
     * @throws IllegalArgumentException if a case is no longer where a change starts from, as when another planner moved it
     */
    public Changed apply(List<HearingChange> changes) {
        for (var change : changes) {
            if (!Objects.equals(hearing(change.caseId()), change.before())) {
                throw new IllegalArgumentException(
                        "Case %s is not where the change starts from.".formatted(change.caseId()));
            }
        }
        var copy = books.copy();
        Differences.apply(changes, copy);
        var applied = changes.stream()
                .filter(change -> !Objects.equals(change.before(), change.after()))
                .sorted(Comparator.comparing(HearingChange::caseId))
                .toList();
        return new Changed(new PlanDesk(dossiers, starts, numbered, copy), applied);
    }

    /** The plan where a case is pinned where it is heard now; the caseload changes with it. */
    public PlanDesk pin(String caseId, Pin pin) {
        var hearing = hearing(caseId);
        if (hearing == null) {
            throw new IllegalArgumentException("Case %s has no hearing to pin.".formatted(caseId));
        }
        var old = standing(caseId);
        boolean published = old != null && old.published() && old.hearing().equals(hearing);
        var invitation = old == null ? Invitation.NOT_SENT : old.invitation();
        return withStanding(caseId, new StandingHearing(hearing, published, invitation, pin));
    }

    /** The plan where a case is no longer pinned; its published appointment, if it has one, stays published. */
    public PlanDesk unpin(String caseId) {
        var old = standing(caseId);
        boolean published = old != null && old.published();
        return withStanding(
                caseId,
                old == null || !published ? null : new StandingHearing(old.hearing(), true, old.invitation(), null));
    }

    private @Nullable StandingHearing standing(String caseId) {
        return caseload().standing().stream()
                .filter(each -> isStandingOf(each, caseId))
                .findFirst()
                .orElse(null);
    }

    private boolean isStandingOf(StandingHearing standing, String caseId) {
        return standing.hearing().caseId().equals(caseId)
                && caseload().window().contains(standing.hearing().firstDay());
    }

    private PlanDesk withStanding(String caseId, @Nullable StandingHearing changed) {
        List<StandingHearing> standing = new ArrayList<>(caseload().standing());
        standing.removeIf(each -> isStandingOf(each, caseId));
        if (changed != null) {
            standing.add(changed);
        }
        return with(caseload().withStanding(standing), plan());
    }
}
