package nl.planhorizon.solver.domain.calendar;

/** Half of a working day; in Dutch: dagdeel. Morning is 09:00-12:30, afternoon 13:00-16:30. */
public enum Half {
    MORNING,
    AFTERNOON
}
