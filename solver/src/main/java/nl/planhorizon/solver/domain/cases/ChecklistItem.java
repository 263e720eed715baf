package nl.planhorizon.solver.domain.cases;

/** What must be known or done before a case is ready to plan; in Dutch: planklaar. */
public enum ChecklistItem {
    TRACK,
    REGISTRATION_HEARING,
    LANGUAGE,
    EXPERTISE,
    MEDICAL_ADVICE,
    FAMILY
}
