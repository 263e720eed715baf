package nl.planhorizon.data.sample.staff;

import nl.planhorizon.data.sample.figures.Scope;
import nl.planhorizon.solver.domain.resources.Resources;

/** Everything scarce in a demo caseload. */
public final class Staff {

    private Staff() {}

    public static Resources of(Scope scope) {
        var premises = Premises.of(scope);
        return new Resources(
                new OfficerMaker(scope).officers(),
                new InterpreterMaker(scope).interpreters(),
                premises.locations(),
                premises.rooms());
    }
}
