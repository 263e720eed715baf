package nl.planhorizon.solver.domain.calendar;

import java.util.ArrayList;
import java.util.List;

/**
 * When somebody can work: a weekly pattern with exceptions. An absence beats an extra session. Holidays are not known
 * here: whoever asks also asks {@link OpenDays}.
 *
 * @param pattern halves of an ordinary week
 * @param exceptions deviations from it
 */
public record Availability(WeekPattern pattern, List<AvailabilityException> exceptions) {

    public Availability {
        exceptions = List.copyOf(exceptions);
    }

    public static Availability always() {
        return new Availability(WeekPattern.FULL, List.of());
    }

    /** The same, away on some days. */
    public Availability without(DateRange days) {
        return with(List.of(new AvailabilityException(days, null, AvailabilityException.Reason.ABSENT)));
    }

    /** The same with more exceptions. */
    public Availability with(List<AvailabilityException> more) {
        var changed = new ArrayList<>(exceptions);
        changed.addAll(more);
        return new Availability(pattern, changed);
    }

    public boolean includes(Session session) {
        boolean here = pattern.has(session.day().getDayOfWeek(), session.half());
        for (var exception : exceptions) {
            if (exception.covers(session)) {
                if (!exception.adds()) {
                    return false;
                }
                here = true;
            }
        }
        return here;
    }
}
