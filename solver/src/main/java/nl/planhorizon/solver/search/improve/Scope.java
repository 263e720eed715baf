package nl.planhorizon.solver.search.improve;

import nl.planhorizon.solver.model.Unit;

/** Whose hearings are improved, and how freely. */
public enum Scope {
    /** Urgent cases alone: a day late costs thousands, so that only a very free beginning gets past it. Cools evenly. */
    URGENT(10_000, 2.5),
    /** Long warm, and cold in the end only: with many cases plans that cooled evenly ended dearer. */
    EVERYBODY(200, 20);

    private static final double COLD = 1;
    /** Share of the budget after which it gets cold. */
    private static final double WARM_UNTIL = 0.9;

    private final double hot;
    private final double warm;

    Scope(double hot, double warm) {
        this.hot = hot;
        this.warm = warm;
    }

    /** How much dearer a result may be on average once a share of the budget is spent, in units of cost. */
    double temperature(double spent) {
        return spent < WARM_UNTIL
                ? between(hot, warm, spent / WARM_UNTIL)
                : between(warm, COLD, (spent - WARM_UNTIL) / (1 - WARM_UNTIL));
    }

    private static double between(double from, double to, double share) {
        return from * Math.pow(to / from, share);
    }

    boolean includes(Unit unit) {
        return this == EVERYBODY || unit.isUrgent();
    }
}
