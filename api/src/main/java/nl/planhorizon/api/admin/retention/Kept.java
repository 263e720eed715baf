package nl.planhorizon.api.admin.retention;

import java.util.Arrays;
import java.util.List;
import nl.planhorizon.api.problem.NotFoundException;
import nl.planhorizon.solver.domain.Code;

/**
 * A kind of data that is kept for some time. Each says which rows of which tables are older than a moment; rows that others
 * hang on come last.
 */
enum Kept {
    /** Cases that were heard or withdrawn, with what is noted about them; facts of the office, and no rows to delete. */
    CLOSED_CASES(365, 30),
    RUNS(365, 7),
    NIGHTS(365, 30),
    ATTENDANCE(365, 60),
    EVENTS(365, 30),
    CALENDARS(365, 1),
    /** The database itself refuses to remove lines that are younger than five years. */
    JOURNAL(5 * 366, 5 * 366);

    /** A run that nobody started is as old as the question; one that waits or searches has no age yet. */
    private static final String ENDED = "coalesce(finished_at, case when state = 'CREATED' then asked_at end)";

    /** Longest that anything may be kept. */
    static final int MOST_DAYS = 36_500;

    private final int standard;
    private final int least;

    Kept(int standard, int least) {
        this.standard = standard;
        this.least = least;
    }

    /**
     * Rows of a table.
     *
     * @param table the table
     * @param moment when they are from
     * @param byOffice whether that is a day of the office, which in a demo is long ago, or one of the clock
     */
    record Rows(String table, String moment, boolean byOffice) {

        static Rows ofDay(String table, String day) {
            return new Rows(table, day, true);
        }

        static Rows ofMoment(String table, String moment) {
            return new Rows(table, moment, false);
        }

        /** Which of them are from before {@code :before}. */
        String older() {
            return moment + " < :before";
        }
    }

    /** Days it is kept unless somebody decided otherwise. */
    public int standard() {
        return standard;
    }

    /** Days it is kept at least. */
    public int least() {
        return least;
    }

    List<Rows> rows() {
        return switch (this) {
            case CLOSED_CASES -> List.of();
            case RUNS -> List.of(Rows.ofMoment("run", ENDED));
            case NIGHTS ->
                List.of(
                        Rows.ofDay("night_document", "date"),
                        Rows.ofDay("night_step", "date"),
                        Rows.ofDay("intake_file", "night"),
                        Rows.ofDay("night", "date"));
            case ATTENDANCE -> List.of(Rows.ofDay("invitation", "first_day"), Rows.ofDay("attendance", "last_day"));
            case EVENTS -> List.of(Rows.ofMoment("event", "taken_at"), Rows.ofDay("to_tell", "due"));
            case CALENDARS -> List.of(Rows.ofMoment("calendar_feed", "withdrawn_at"));
            case JOURNAL -> List.of(Rows.ofMoment("journal", "at"));
        };
    }

    /**
     * The kind with a code.
     *
     * @throws NotFoundException if there is none
     */
    static Kept of(String code) {
        return Arrays.stream(values())
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("kind of data", code));
    }

    /** The name in addresses and texts: lower case with dashes. */
    public String code() {
        return Code.of(this);
    }
}
