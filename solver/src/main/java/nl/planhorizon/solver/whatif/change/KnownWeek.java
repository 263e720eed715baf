package nl.planhorizon.solver.whatif.change;

import java.time.LocalDate;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.whatif.draft.Draft;
import org.jspecify.annotations.Nullable;

/**
 * A number that is known for one week, so that history can be replayed.
 *
 * @param week a day of that week
 * @param kind what is known
 * @param queue for output: the queue; else null
 * @param cases number of cases
 */
public record KnownWeek(LocalDate week, Kind kind, @Nullable String queue, int cases) implements Change {

    /** What can be known of a week. */
    public enum Kind {
        /** New cases. */
        INFLOW,
        /** Most cases of a queue that are handled. */
        OUTPUT,
        /** Cases that leave while they wait. */
        CLOSINGS
    }

    @Override
    public String name() {
        return kind + " " + week;
    }

    @Override
    public Period period() {
        return new Period(week, week);
    }

    @Override
    public void applyTo(Draft draft) {
        var weeks = period().in(draft);
        for (int number = weeks.from(); number < weeks.end(); number++) {
            switch (kind) {
                case INFLOW -> draft.known().arrivals(number, cases);
                case CLOSINGS -> draft.known().leaving(number, cases);
                case OUTPUT -> output(draft, number);
            }
        }
    }

    private void output(Draft draft, int number) {
        var lines = draft.ground().lines();
        for (int line = 0; line < lines.size(); line++) {
            if (lines.get(line).code().equals(queue)) {
                draft.known().output(number, line, cases);
            }
        }
    }

    @Override
    public Caseload applyTo(Caseload caseload) {
        return caseload;
    }

    @Override
    public boolean isSeenByAPlan() {
        return false;
    }
}
