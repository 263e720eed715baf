package nl.planhorizon.solver.domain.policy;

import java.time.LocalDate;
import nl.planhorizon.solver.domain.calendar.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * A decision term by law or decree. Which one holds depends on the application date and on what was in force as of the
 * day that is asked about; of several that hold, the one that came into force last.
 *
 * @param code unique code
 * @param applications application dates it covers
 * @param inForceFrom first day on which it is in force
 * @param inForceUntil last day on which it is in force, or null while it was not withdrawn
 * @param months decision term in whole months
 * @param acceleratedMonths term of the accelerated procedure, or null where there is none
 * @param countsFrom the date the term counts from
 * @param restDays full rest days between registration and detailed hearing in track 4
 * @param source act or decree
 */
public record RuleSet(
        String code,
        DateRange applications,
        LocalDate inForceFrom,
        @Nullable LocalDate inForceUntil,
        int months,
        @Nullable Integer acceleratedMonths,
        CountsFrom countsFrom,
        int restDays,
        String source) {

    /** The date a decision term counts from. */
    public enum CountsFrom {
        APPLICATION,
        REGISTRATION
    }

    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(inForceFrom) && (inForceUntil == null || !day.isAfter(inForceUntil));
    }
}
