package nl.planhorizon.solver.forecast.run;

import java.util.Arrays;
import nl.planhorizon.solver.forecast.model.Course;
import nl.planhorizon.solver.forecast.result.Measure;
import nl.planhorizon.solver.forecast.state.Chance.Source;

/** What becomes of a case whose turn it is: closed without a hearing, heard, or put back because nobody came. */
final class Outcomes {

    private static final long WEEKS = 1L << 32;

    /** A case whose turn it is: the week, its line and class, the rows of its order key and application. */
    record Turn(int week, int line, int clazz, int row, int applied) {}

    private final Books books;
    private final Deciding deciding;
    private final WaitingTimes waiting;
    private final Horizons horizons;
    private final int[] handled;
    private final int[] hearings;
    private int[] putBack = new int[64];
    private int absent;

    Outcomes(Books books, Deciding deciding) {
        this.books = books;
        this.deciding = deciding;
        waiting = new WaitingTimes(books);
        horizons = new Horizons(books);
        handled = new int[books.model().lines().size()];
        hearings = new int[books.model().lines().size()];
    }

    boolean mayHandle(int week, int line) {
        int most = course().lines()[week].most()[line];
        return most < 0 || handled[line] < most;
    }

    private Course course() {
        return books.model().course();
    }

    /** Handles a case that was taken out of the stock; gives the sessions that took. */
    int handle(Turn turn, int[] options, int option) {
        int sessions = course().standings()[turn.week()].sessions()[turn.clazz()];
        var rates = course().rates()[turn.week()];
        long count = turn.week() * WEEKS + handled[turn.line()]++;
        if (!books.chance().happens(Source.HEARD, turn.line(), rates.heard()[turn.clazz()], count)) {
            closeUnheard(turn);
            boolean takes = books.model().supply().unheardTakesOfficer();
            if (takes) {
                books.shelf().take(options[option], sessions);
            }
            return takes ? sessions : 0;
        }
        books.shelf().take(options, option, sessions);
        hearings[turn.line()]++;
        if (books.chance().happens(Source.NO_SHOW, turn.line(), rates.noShow()[turn.clazz()], count)) {
            stayAway(turn);
        } else {
            hear(turn);
        }
        return sessions;
    }

    private void closeUnheard(Turn turn) {
        books.undecided(books.groupOf(turn.clazz()), turn.applied(), -1);
        books.ledger().add(Measure.UNHEARD, turn.week(), 1);
        books.ledger().add(Measure.DECIDED, turn.week(), 1);
        books.ledger().add(Measure.QUEUE_DECIDED, turn.line(), turn.week(), 1);
    }

    private void stayAway(Turn turn) {
        if (absent + 2 > putBack.length) {
            putBack = Arrays.copyOf(putBack, 2 * putBack.length);
        }
        putBack[absent++] = turn.clazz();
        putBack[absent++] = turn.row();
        books.ledger().add(Measure.NO_SHOWS, turn.week(), 1);
    }

    private void hear(Turn turn) {
        deciding.heard(turn.week(), turn.line(), books.groupOf(turn.clazz()), turn.applied());
        waiting.heard(turn.line(), books.model().timeline().rowOf(turn.week()) - turn.applied());
        horizons.heard(turn);
        books.ledger().add(Measure.HEARD, turn.week(), 1);
        books.ledger().add(Measure.QUEUE_HEARD, turn.line(), turn.week(), 1);
    }

    /** Puts those who stayed away back in their place and closes the week. */
    void close(int week) {
        for (int i = 0; i < absent; i += 2) {
            books.stock().add(putBack[i], putBack[i + 1], 1);
        }
        absent = 0;
        for (int line = 0; line < hearings.length; line++) {
            books.ledger().set(Measure.QUEUE_HEARINGS, line, week, hearings[line]);
        }
        Arrays.fill(hearings, 0);
        Arrays.fill(handled, 0);
        waiting.close(week);
        horizons.close(week);
    }
}
