package nl.planhorizon.data.audit.rules;

/** The parts of the place of a hearing, in the order in which they are chosen. */
public enum Part {
    /** Sessions and location, with the applicant and companions. */
    CASE,
    OFFICER,
    INTERPRETER,
    ROOM,
    /** What follows for the hearings that should not move. */
    PINS
}
