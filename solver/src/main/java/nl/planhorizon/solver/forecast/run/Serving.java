package nl.planhorizon.solver.forecast.run;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.planhorizon.solver.forecast.model.Course;
import nl.planhorizon.solver.forecast.model.Line;
import nl.planhorizon.solver.forecast.model.Standing;
import nl.planhorizon.solver.forecast.state.Hidden;

/**
 * Gives the sessions of a week to the waiting cases in the order of the planner: lines with a horizon, the shortest first;
 * then the weekly targets of the other lines; then whatever is overdue; then all the rest. Inside a line the oldest key goes first.
 */
final class Serving {

    /** Which cases of a line a pass looks at; a line that looks at terms has rows by application. */
    private enum Who {
        ALL,
        OVERDUE,
        IN_TERM
    }

    private static final int ROWS_BETWEEN = 8;

    private final Books books;
    private final Places places;
    private final Outcomes outcomes;
    private final long[] open;
    private final long[] live;
    private final Hidden hidden;
    private final int mostLag;
    private final List<Integer> withHorizon;
    private final List<Integer> others;
    private int week;
    private Standing standing;

    Serving(Books books, Outcomes outcomes) {
        this.books = books;
        this.outcomes = outcomes;
        places = new Places(books);
        open = new long[books.stock().words()];
        live = new long[books.stock().groups()];
        var classes = books.model().classes();
        hidden = new Hidden(classes, books.stock());
        mostLag = classes.stream().mapToInt(clazz -> clazz.lag()).max().orElse(0);
        var lines = books.model().lines();
        withHorizon = lines(lines, true);
        others = lines(lines, false);
        standing = books.model().course().standings()[0];
    }

    private static List<Integer> lines(List<Line> lines, boolean horizon) {
        return IntStream.range(0, lines.size())
                .boxed()
                .filter(line -> lines.get(line).hasHorizon() == horizon)
                .sorted(Comparator.comparing(line -> {
                    var weeks = lines.get(line).horizonWeeks();
                    return weeks == null ? 0 : weeks;
                }))
                .toList();
    }

    void serve(int now) {
        week = now;
        standing = course().standings()[week];
        for (int word = 0; word < open.length; word++) {
            open[word] = books.stock().classesWaiting(word);
        }
        hidden.look(books.model().timeline().rowOf(week), standing.readyShift());
        places.open();
        for (int line : withHorizon) {
            pass(standing.masks()[line], Who.ALL, Integer.MAX_VALUE);
        }
        for (int line : others) {
            pass(standing.masks()[line], who(line), course().lines()[week].target()[line]);
        }
        pass(standing.rest(), Who.OVERDUE, Integer.MAX_VALUE);
        pass(standing.rest(), Who.ALL, Integer.MAX_VALUE);
        places.close(week);
        outcomes.close(week);
    }

    private Course course() {
        return books.model().course();
    }

    private Who who(int line) {
        var passed = books.model().lines().get(line).termPassed();
        return passed == null ? Who.ALL : passed ? Who.OVERDUE : Who.IN_TERM;
    }

    private void pass(long[] mask, Who who, int budget) {
        int left = budget;
        boolean anyLive = noteLiveWords(mask);
        int last = Math.min(books.stock().rows() - 1, books.model().timeline().rowOf(week) + mostLag);
        for (int row = books.stock().firstRow(); row <= last && left > 0 && anyLive; row++) {
            boolean skip = who != Who.ALL && books.isOverdue(week, row) != (who == Who.OVERDUE);
            for (int group = 0; group < live.length && left > 0 && !skip; group++) {
                long words = books.stock().filled(row, group) & live[group];
                while (words != 0 && left > 0) {
                    int word = group * Long.SIZE + Long.numberOfTrailingZeros(words);
                    words &= words - 1;
                    left -= serveWord(word, row, mask[word], left);
                }
            }
            anyLive = row % ROWS_BETWEEN == 0 ? noteLiveWords(mask) : anyLive;
        }
    }

    private int serveWord(int word, int row, long mask, int budget) {
        int left = budget;
        long waiting = books.stock().word(row, word) & mask & open[word] & ~hidden.word(row, word);
        while (waiting != 0 && left > 0) {
            int clazz = word * Long.SIZE + Long.numberOfTrailingZeros(waiting);
            waiting &= waiting - 1;
            left -= serve(clazz, row, left);
        }
        return budget - left;
    }

    /** Notes the words of a mask in which a class may still find a place this week; whether there is any. */
    private boolean noteLiveWords(long[] mask) {
        Arrays.fill(live, 0);
        boolean any = false;
        for (int word = 0; word < mask.length; word++) {
            if ((mask[word] & open[word]) != 0) {
                live[word / Long.SIZE] |= 1L << word;
                any = true;
            }
        }
        return any;
    }

    /** Serves the cases of a class in a row as far as places and budget go; gives the sessions taken. */
    private int serve(int clazz, int row, int budget) {
        int kind = standing.kinds()[clazz];
        if (places.isClosed(kind)) {
            close(clazz, kind);
            return 0;
        }
        int applied = books.applicationRow(clazz, row);
        int line = books.isOverdue(week, applied) ? standing.overdue()[clazz] : standing.inTerm()[clazz];
        int[] options = standing.options()[kind];
        int sessions = standing.sessions()[clazz];
        int taken = 0;
        for (int left = books.stock().count(clazz, row); left > 0 && taken < budget; left--) {
            if (!outcomes.mayHandle(week, line)) {
                return taken;
            }
            int option = places.find(kind, options, sessions);
            if (option < 0) {
                close(clazz, kind);
                return taken;
            }
            books.stock().remove(clazz, row, 1);
            taken += outcomes.handle(new Outcomes.Turn(week, line, clazz, row, applied), options, option);
        }
        return taken;
    }

    /** Leaves a class alone for the rest of the week. */
    private void close(int clazz, int kind) {
        open[clazz / Long.SIZE] &= ~(1L << clazz);
        places.lacks(kind, standing.options()[kind], books.stock().count(clazz));
    }
}
