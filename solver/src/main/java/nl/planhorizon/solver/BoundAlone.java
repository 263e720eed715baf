package nl.planhorizon.solver;

import nl.planhorizon.solver.bound.LowerBound;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.plan.Proof;
import nl.planhorizon.solver.facts.CaseloadFacts;
import nl.planhorizon.solver.model.Model;

/** The lower bound without a search: for whoever wants its prices only. */
public final class BoundAlone {

    private BoundAlone() {}

    /** The bound after a number of rounds of better prices; the same every time. */
    public static Proof of(Caseload caseload, int rounds) {
        var bound = new LowerBound(new Model(new CaseloadFacts(caseload)));
        for (int round = 0; round < rounds; round++) {
            bound.improve();
        }
        return bound.proof();
    }
}
