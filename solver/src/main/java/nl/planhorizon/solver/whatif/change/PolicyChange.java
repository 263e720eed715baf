package nl.planhorizon.solver.whatif.change;

import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.facts.cases.DecisionTerms;
import nl.planhorizon.solver.whatif.draft.Draft;
import nl.planhorizon.solver.whatif.edit.PolicyEdit;

/**
 * Another number of policy.
 *
 * @param name what people call it
 * @param period when
 * @param edit which number
 */
public record PolicyChange(String name, Period period, PolicyEdit edit) implements Change {

    @Override
    public void applyTo(Draft draft) {
        draft.policy(period.in(draft), policy -> edit.edit(policy, period.from()));
    }

    @Override
    public Caseload applyTo(Caseload caseload) {
        if (!period.covers(caseload.window())) {
            return caseload;
        }
        return DecisionTerms.replacePolicy(caseload, edit.edit(caseload.policy(), period.from()));
    }

    @Override
    public boolean isSeenByAPlan() {
        return true;
    }
}
