package nl.planhorizon.data.sample;

/** What a demo caseload is for. */
public enum Profile {
    /** Looks like the work of the IND in 2023: far more cases than hearings. */
    CALIBRATED,
    /** For speed alone: two to three times the capacity. Never called realistic. */
    STRESS
}
