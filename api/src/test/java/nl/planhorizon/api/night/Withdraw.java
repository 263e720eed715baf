package nl.planhorizon.api.night;

import nl.planhorizon.api.office.Change;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.cases.AsylumCase;
import nl.planhorizon.solver.domain.cases.CaseStatus;

/** Somebody withdraws. */
record Withdraw() implements Change {

    static AsylumCase caseIn(Caseload caseload) {
        return caseload.cases().stream().filter(AsylumCase::isReady).findFirst().orElseThrow();
    }

    static Caseload in(Caseload caseload) {
        var gone = caseIn(caseload);
        return caseload.withCases(caseload.cases().stream()
                .map(each -> each.equals(gone) ? each.withStatus(CaseStatus.WITHDRAWN) : each)
                .toList());
    }

    @Override
    public String kind() {
        return "withdraw";
    }

    @Override
    public Office applyTo(Office office) {
        return office.withCaseload(in(office.caseload()));
    }
}
