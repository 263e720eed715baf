package nl.planhorizon.data.check;

import nl.planhorizon.data.table.Tables;
import nl.planhorizon.solver.domain.Caseload;

/** All checks between rows. */
public final class CaseloadChecks {

    private CaseloadChecks() {}

    /**
     * Adds what is wrong to the faults of the tables. Clashes can only be told once everything else is right.
     *
     * @param caseload the caseload as far as its rows are sound
     * @param tables what it was read from
     */
    public static void check(Caseload caseload, Tables tables) {
        QueueGroups.check(caseload.policy(), tables);
        Mentors.check(caseload.resources().officers(), tables);
        CaseDays.check(caseload, tables);
        OpenTwins.check(caseload.cases(), tables);
        StandingDays.check(caseload, tables);
        if (!tables.faults().hasErrors()) {
            FixedClashes.check(caseload, tables);
        }
    }

    /** The checks that can be made of some tables alone: what they refer to may be elsewhere. */
    public static void checkPart(Caseload caseload, Tables tables) {
        Mentors.check(caseload.resources().officers(), tables);
        CaseDays.check(caseload, tables);
        OpenTwins.check(caseload.cases(), tables);
    }
}
