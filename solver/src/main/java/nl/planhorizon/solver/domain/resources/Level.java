package nl.planhorizon.solver.domain.resources;

/** Level of an interpreter in the register Rbtv. */
public enum Level {
    B2,
    C1;

    public boolean reaches(Level least) {
        return compareTo(least) >= 0;
    }
}
