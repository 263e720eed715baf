package nl.planhorizon.solver.forecast.run;

import nl.planhorizon.solver.forecast.model.Line;
import nl.planhorizon.solver.forecast.result.Measure;

/** Ages and decision terms of the cases without a decision at the end of a week, and what late decisions cost. */
final class Terms {

    private static final int SIX_MONTHS = 26;
    private static final int FIFTEEN_MONTHS = 65;

    private final Books books;
    private final boolean[] penalties;

    Terms(Books books) {
        this.books = books;
        penalties = new boolean[books.groups()];
        for (var line : books.model().lines()) {
            for (int group = 0; group < penalties.length; group++) {
                penalties[group] |= line.penalties() && books.group(group).equals(line.group());
            }
        }
    }

    void close(int week) {
        for (int group = 0; group < books.groups(); group++) {
            int[] undecided = books.undecided(group);
            for (int row = 0; row < undecided.length; row++) {
                if (undecided[row] > 0) {
                    age(week, row, undecided[row]);
                    term(week, group, row, undecided[row]);
                }
            }
        }
        for (int line = 0; line < books.model().lines().size(); line++) {
            books.ledger().set(Measure.QUEUE_STOCK, line, week, stock(week, line));
        }
    }

    private void age(int week, int row, int cases) {
        int weeks = books.model().timeline().rowOf(week) - row;
        var measure = weeks < SIX_MONTHS
                ? Measure.STOCK_UNDER_6_MONTHS
                : weeks < FIFTEEN_MONTHS ? Measure.STOCK_6_TO_15_MONTHS : Measure.STOCK_OVER_15_MONTHS;
        books.ledger().add(measure, week, cases);
    }

    private void term(int week, int group, int row, int cases) {
        int end = books.model().course().termRows()[week][row];
        int now = books.model().timeline().rowOf(week);
        if (end > now) {
            return;
        }
        books.ledger().add(Measure.OVERDUE, week, cases);
        if (!books.isOverdue(week, row)) {
            books.ledger().add(Measure.TERMS_BROKEN, week, cases);
        }
        if (penalties[group]
                && (books.model().countOverdueAtStart()
                        || end >= books.model().timeline().rowOf(0))) {
            penalty(week, now - end, cases);
        }
    }

    private void penalty(int week, int weeksPast, int cases) {
        var regime = books.model().course().regimes()[week];
        double appealing = cases * regime.appealShare();
        if (weeksPast == 0) {
            books.ledger().add(Measure.NOTICES, week, appealing);
        }
        if (weeksPast == regime.noticeWeeks()) {
            books.ledger().add(Measure.APPEALS, week, appealing);
        }
        books.ledger().add(Measure.PENALTY_EURO, week, appealing * regime.euroInWeek(weeksPast));
    }

    private double stock(int week, int number) {
        Line line = books.model().lines().get(number);
        var passed = line.termPassed();
        double stock = 0;
        int[] undecided = books.undecided(groupOf(line));
        int[] ends = books.model().course().termRows()[week];
        int now = books.model().timeline().rowOf(week);
        for (int row = 0; row < undecided.length; row++) {
            stock += passed == null || passed == (ends[row] <= now) ? undecided[row] : 0;
        }
        return stock;
    }

    private int groupOf(Line line) {
        int group = 0;
        while (!books.group(group).equals(line.group())) {
            group++;
        }
        return group;
    }
}
