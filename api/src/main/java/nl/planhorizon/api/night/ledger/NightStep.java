package nl.planhorizon.api.night.ledger;

import nl.planhorizon.solver.domain.Code;

/** The steps of a night, in their order. */
public enum NightStep {
    /** Takes in the files of the day. */
    INTAKE,
    /** Moves the office to its new day; what is published and near is fixed from here on. */
    FREEZE,
    /** Counts what the new day does to horizons and terms. */
    DEADLINES,
    /** Searches for a better plan. */
    PLAN,
    /** Checks the new plan, independent of the search. */
    CHECK,
    /** Compares it with the plan in force, and asks the guards. */
    COMPARE,
    /** Puts it in force, or holds it for approval. */
    PUBLISH,
    /** Writes the morning report. */
    REPORT,
    /** Removes what is kept no longer. */
    CLEAN_UP;

    /** The name in texts and JSON. */
    public String code() {
        return Code.of(this);
    }
}
