package nl.planhorizon.solver;

/** Sees to it that making and scoring plans in fair order takes a small part of the budget, however large the caseload. */
final class Pace {

    private static final double SEARCH_TO_SHOW = 4;

    private double shownAt;
    private double showCost;
    /** Before the search there is a first plan. */
    private boolean justShown = true;

    /**
     * Whether enough was searched since the last plan was shown to show another.
     *
     * @param spent share of the budget spent by now
     * @param pause share that went by between the last two stretches of searching
     */
    boolean allowsShow(double spent, double pause) {
        if (justShown) {
            showCost = pause;
            justShown = false;
        }
        return spent >= 1 || spent - shownAt >= (1 + SEARCH_TO_SHOW) * showCost;
    }

    /** Notes that a plan is shown. */
    void show(double spent) {
        shownAt = spent;
        justShown = true;
    }
}
