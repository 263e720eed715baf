package nl.planhorizon.data.audit;

import nl.planhorizon.data.audit.cost.PlanCost;
import nl.planhorizon.data.audit.facts.Facts;
import nl.planhorizon.data.audit.facts.PlanFacts;
import nl.planhorizon.data.audit.fairness.Fairness;
import nl.planhorizon.data.audit.figures.CaseFigures;
import nl.planhorizon.data.audit.figures.FairnessFigures;
import nl.planhorizon.data.audit.figures.HearingFigures;
import nl.planhorizon.data.audit.figures.PriorityFigures;
import nl.planhorizon.data.audit.figures.RuleFigures;
import nl.planhorizon.data.audit.figures.TermFigures;
import nl.planhorizon.data.audit.figures.UseFigures;
import nl.planhorizon.data.audit.figures.WaitingFigures;
import nl.planhorizon.data.audit.ledger.FixedHearings;
import nl.planhorizon.data.audit.ledger.Ledger;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.plan.HearingPlan;

/** The front door of the independent audit. */
public final class Audit {

    private Audit() {}

    /**
     * Recomputes everything about a plan, also one that breaks rules.
     *
     * @throws IllegalArgumentException if the plan names something the caseload does not have, or one case twice, or if
     *     policy has no rule set, queue or hearing type for a case
     */
    public static AuditReport of(Caseload caseload, HearingPlan plan) {
        return of(caseload, plan, Pause.NONE);
    }

    /** The same for whoever has time: it stands still now and then. */
    public static AuditReport of(Caseload caseload, HearingPlan plan, Pause pause) {
        pause.take();
        return of(new Facts(caseload), plan, pause);
    }

    /** The same for a caseload of which the facts are known already. */
    public static AuditReport of(Facts facts, HearingPlan plan) {
        return of(facts, plan, Pause.NONE);
    }

    private static AuditReport of(Facts facts, HearingPlan plan, Pause pause) {
        pause.take();
        var planned = new PlanFacts(facts, plan.hearings());
        var fixed = FixedHearings.of(facts);
        var ledger = new Ledger(facts, fixed.unbroken());
        planned.hearings().forEach(ledger::enter);
        var fairness = Fairness.of(facts, planned, fixed, pause);
        pause.take();
        return new AuditReport(
                RuleFigures.of(facts, planned, fixed, ledger.violations()),
                CaseFigures.of(facts, planned),
                PriorityFigures.of(facts, planned),
                TermFigures.of(facts, planned),
                FairnessFigures.of(planned, fairness),
                WaitingFigures.of(facts, planned),
                UseFigures.of(facts, planned),
                HearingFigures.of(facts, planned),
                Witness.of(facts, planned, ledger, fairness));
    }

    /** What one plan costs more than another, without the rest of the report, which takes far longer. */
    public static long costChange(Facts facts, HearingPlan before, HearingPlan after) {
        return PlanCost.change(facts, new PlanFacts(facts, before.hearings()), new PlanFacts(facts, after.hearings()));
    }
}
