package nl.planhorizon.data.check;

import nl.planhorizon.data.table.Tables;
import nl.planhorizon.solver.domain.Caseload;

/** All checks between rows. */
public final class CaseloadChecks {

    private CaseloadChecks() {}

    /** Adds what is wrong to the faults of the tables. */
    public static void check(Caseload caseload, Tables tables) {}
}
