package nl.planhorizon.solver.whatif.change;

import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.whatif.draft.Draft;

/** One thing a scenario does differently, from a day on and perhaps until one. */
public sealed interface Change
        permits InflowChange,
                KnownWeek,
                OutputChange,
                PolicyChange,
                ProjectStop,
                RateChange,
                ResourceChange,
                SeasonChange {

    /** What people call it. */
    String name();

    /** When it holds. */
    Period period();

    /** Alters the weeks of a forecast. */
    void applyTo(Draft draft);

    /**
     * Alters a caseload that is to be planned. A window of some weeks knows no inflow and no departures; changes of those leave
     * it as it is, see {@link #isSeenByAPlan()}.
     */
    Caseload applyTo(Caseload caseload);

    /** Whether a plan of some weeks can show it at all. */
    boolean isSeenByAPlan();
}
