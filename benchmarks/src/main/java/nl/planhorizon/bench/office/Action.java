package nl.planhorizon.bench.office;

/** What people do, and how long 95 in a hundred of them may wait for it at most. */
enum Action implements Awaited {
    FIRST_BOARD("first view of the board", 1500),
    BOARD_WEEK("another week or location of the board", 300),
    STRIP("figures above the board", 300),
    HELD("legal places of a held hearing", 300),
    PANEL("a case beside the board", 300),
    CASES("a list of cases", 300),
    NOT_PLANNED("the list of cases not planned", 300),
    TODAY("the page of today", 300),
    MOVE("a checked move", 300),
    EVENT("a reported absence and its repair", 1000);

    private final String label;
    private final int most;

    Action(String label, int most) {
        this.label = label;
        this.most = most;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether it changes the office, so that it may come too late. */
    boolean isChange() {
        return this == MOVE || this == EVENT;
    }

    @Override
    public int most() {
        return most;
    }
}
