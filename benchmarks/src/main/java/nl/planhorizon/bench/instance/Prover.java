package nl.planhorizon.bench.instance;

import java.util.function.BooleanSupplier;
import nl.planhorizon.solver.bound.LowerBound;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.plan.Proof;
import nl.planhorizon.solver.facts.CaseloadFacts;
import nl.planhorizon.solver.model.Model;

/** Proves a lower bound at leisure; the only place of the benchmark that knows how the solver proves one. */
public final class Prover {

    private Prover() {}

    /**
     * Improves a bound until told to stop.
     *
     * @param goesOn asked before every round
     */
    public static Proof prove(Caseload caseload, BooleanSupplier goesOn) {
        var bound = new LowerBound(new Model(new CaseloadFacts(caseload)));
        while (goesOn.getAsBoolean()) {
            bound.improve();
        }
        return bound.proof();
    }
}
