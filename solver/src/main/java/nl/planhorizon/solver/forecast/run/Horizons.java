package nl.planhorizon.solver.forecast.run;

import nl.planhorizon.solver.forecast.result.Measure;

/** How many of the cases whose planning horizon ends in a week were heard within it, per line with a horizon. */
final class Horizons {

    private final Books books;
    private final int[][] kept;

    Horizons(Books books) {
        this.books = books;
        kept = new int[books.model().lines().size()][books.model().timeline().rows()];
    }

    void heard(Outcomes.Turn turn) {
        var line = books.model().lines().get(turn.line());
        if (line.hasHorizon() && books.model().timeline().rowOf(turn.week()) <= dueRow(turn)) {
            kept[turn.line()][turn.row()]++;
        }
    }

    private int dueRow(Outcomes.Turn turn) {
        return turn.row() + shift(turn.week(), turn.line());
    }

    private int shift(int week, int line) {
        return books.model().course().lines()[week].horizonShift()[line];
    }

    void close(int week) {
        for (int line = 0; line < kept.length; line++) {
            if (books.model().lines().get(line).hasHorizon()) {
                close(week, line);
            }
        }
    }

    private void close(int week, int line) {
        int row = books.model().timeline().rowOf(week) - shift(week, line);
        if (row < 0 || row >= kept[line].length) {
            return;
        }
        int late = 0;
        long[] mask = books.model().course().standings()[week].masks()[line];
        for (int word = 0; word < mask.length; word++) {
            long waiting = books.stock().word(row, word) & mask[word];
            while (waiting != 0) {
                late += books.stock().count(word * Long.SIZE + Long.numberOfTrailingZeros(waiting), row);
                waiting &= waiting - 1;
            }
        }
        books.ledger().set(Measure.HORIZON_DUE, line, week, kept[line][row] + late);
        books.ledger().set(Measure.HORIZON_KEPT, line, week, kept[line][row]);
    }
}
