package nl.planhorizon.solver.domain.cases;

/** Sex, stored only where an applicant asks to be heard by people of the same sex, and of those people. */
public enum Sex {
    FEMALE,
    MALE
}
