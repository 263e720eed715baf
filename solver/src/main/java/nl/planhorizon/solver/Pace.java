package nl.planhorizon.solver;

/** Sees to it that making and scoring plans in fair order takes a small part of the budget, however large the caseload. */
final class Pace {

    private static final double SEARCH_TO_SHOW = 4;

    private final Budget budget;
    private double shownAt;
    private double showCost;

    Pace(Budget budget) {
        this.budget = budget;
    }

    Budget budget() {
        return budget;
    }

    /** Whether enough was searched since the last plan was shown to show another. */
    boolean allowsShow(double spent) {
        return spent >= 1 || spent - shownAt >= SEARCH_TO_SHOW * showCost;
    }

    /** Notes that a plan was shown. */
    void shown(double before) {
        shownAt = budget.spent();
        showCost = shownAt - before;
    }
}
