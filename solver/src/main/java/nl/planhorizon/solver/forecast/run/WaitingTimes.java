package nl.planhorizon.solver.forecast.run;

import java.util.Arrays;
import nl.planhorizon.solver.forecast.result.Measure;

/** How many weeks those heard in a week had waited since their application, per line. */
final class WaitingTimes {

    private static final int HALF = 50;
    private static final int NINE_TENTHS = 90;

    private final Books books;
    private final int[][] heardByAge;
    private final int[] heard;

    WaitingTimes(Books books) {
        this.books = books;
        int lines = books.model().lines().size();
        heardByAge = new int[lines][books.model().timeline().rows()];
        heard = new int[lines];
    }

    void heard(int line, int weeks) {
        heardByAge[line][Math.max(0, weeks)]++;
        heard[line]++;
    }

    /** Notes the nearest ranks of a week; not a number where nobody was heard. */
    void close(int week) {
        for (int line = 0; line < heard.length; line++) {
            books.ledger().set(Measure.WAITING_P50, line, week, rank(line, HALF));
            books.ledger().set(Measure.WAITING_P90, line, week, rank(line, NINE_TENTHS));
            Arrays.fill(heardByAge[line], 0);
            heard[line] = 0;
        }
    }

    private double rank(int line, int percentage) {
        if (heard[line] == 0) {
            return Double.NaN;
        }
        int left = (heard[line] * percentage + 99) / 100;
        int weeks = 0;
        while (left > heardByAge[line][weeks]) {
            left -= heardByAge[line][weeks++];
        }
        return weeks;
    }
}
