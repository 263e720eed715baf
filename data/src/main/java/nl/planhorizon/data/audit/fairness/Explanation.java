package nl.planhorizon.data.audit.fairness;

import static nl.planhorizon.solver.catalogue.Rule.HORIZON;
import static nl.planhorizon.solver.catalogue.Rule.SHAPE;
import static nl.planhorizon.solver.catalogue.Rule.TERM;

import java.time.LocalDate;
import java.util.Objects;
import nl.planhorizon.data.audit.cost.FamilyCost;
import nl.planhorizon.data.audit.exchange.Drafts;
import nl.planhorizon.data.audit.exchange.Trial;
import nl.planhorizon.data.audit.exchange.Turn;
import nl.planhorizon.data.audit.facts.Facts;
import nl.planhorizon.data.audit.facts.PlanFacts;
import nl.planhorizon.solver.catalogue.Rule;
import nl.planhorizon.solver.domain.plan.Hearing;
import org.jspecify.annotations.Nullable;

/** Why one case is heard before another whose turn comes first. */
final class Explanation {

    static final String PLANNER = "planner";
    static final String PUBLISHED = "published";
    static final String UNEXPLAINED = "unexplained";

    private final PlanFacts plan;
    private final Trial trial;
    private final FamilyCost families;
    private final LocalDate virtualDay;

    Explanation(Facts facts, PlanFacts plan, Trial trial) {
        this.plan = plan;
        this.trial = trial;
        families = new FamilyCost(facts);
        virtualDay = facts.calendar().virtualDay();
    }

    /** The first explanation that applies. */
    String code(Turn victim, Turn overtaker) {
        if (!victim.hasShapeOf(overtaker)) {
            return SHAPE.code();
        }
        return trial.firstBroken(victim, overtaker).map(Rule::code).orElseGet(() -> choice(victim, overtaker));
    }

    private String choice(Turn victim, Turn overtaker) {
        if (victim.pinned() || overtaker.pinned()) {
            return PLANNER;
        }
        if (victim.held() || overtaker.held()) {
            return PUBLISHED;
        }
        var wouldBeLate = becomesLate(overtaker, victim.hearing());
        if (wouldBeLate != null) {
            return wouldBeLate.code();
        }
        return partsFamily(victim, overtaker) ? Rule.FAMILY.code() : UNEXPLAINED;
    }

    /** The same as the code being "unexplained", found with the quick questions first. */
    boolean isMissing(Turn victim, Turn overtaker) {
        return victim.isFree()
                && overtaker.isFree()
                && victim.hasShapeOf(overtaker)
                && becomesLate(overtaker, victim.hearing()) == null
                && !partsFamily(victim, overtaker)
                && trial.isLegal(victim, overtaker);
    }

    /** HORIZON or TERM if the case keeps it now and would not at another place (null: nowhere). */
    @Nullable
    Rule becomesLate(Turn overtaker, @Nullable Hearing place) {
        var facts = overtaker.facts();
        var now = Objects.requireNonNull(overtaker.hearing()).lastDay();
        var then = place == null ? virtualDay : place.lastDay();
        var horizon = facts.horizonDate();
        if (horizon != null && !now.isAfter(horizon) && then.isAfter(horizon)) {
            return HORIZON;
        }
        return !now.isAfter(facts.lastSafeDay()) && then.isAfter(facts.lastSafeDay()) ? TERM : null;
    }

    private boolean partsFamily(Turn victim, Turn overtaker) {
        var given = Drafts.forCase(victim.id(), Objects.requireNonNull(overtaker.hearing()));
        var old = victim.hearing();
        long before = families.of(victim.facts(), plan::of) + families.of(overtaker.facts(), plan::of);
        return families.of(victim.facts(), id -> after(id, given, overtaker.id(), old))
                        + families.of(overtaker.facts(), id -> after(id, given, overtaker.id(), old))
                > before;
    }

    private @Nullable Hearing after(String id, Hearing given, String overtaker, @Nullable Hearing old) {
        if (id.equals(given.caseId())) {
            return given;
        }
        return id.equals(overtaker) ? old : plan.of(id);
    }

    /** Whether the family would be further apart with its member at this place. */
    boolean partsFamily(Turn turn, Hearing place) {
        return families.of(turn.facts(), id -> id.equals(turn.id()) ? place : plan.of(id))
                > families.of(turn.facts(), plan::of);
    }
}
