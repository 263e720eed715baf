package nl.planhorizon.solver.domain.cases;

/** How an applicant is invited; each form has its own notice in days. */
public enum InvitationForm {
    LETTER,
    IN_PERSON,
    AGREED
}
