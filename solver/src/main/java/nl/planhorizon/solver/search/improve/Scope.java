package nl.planhorizon.solver.search.improve;

import nl.planhorizon.solver.model.Unit;

/** Whose hearings are improved, and how freely that begins. */
public enum Scope {
    /** Urgent cases alone: a day late costs thousands, so that only a very free beginning gets past it. */
    URGENT(10_000),
    EVERYBODY(150);

    private final double heat;

    Scope(double heat) {
        this.heat = heat;
    }

    /** How much dearer a result may be in the beginning, on average, in units of cost. */
    double heat() {
        return heat;
    }

    boolean includes(Unit unit) {
        return this == EVERYBODY || unit.isUrgent();
    }
}
