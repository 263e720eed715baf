package nl.planhorizon.data.event;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.util.Objects;
import nl.planhorizon.solver.domain.calendar.DateRange;
import nl.planhorizon.solver.domain.calendar.Half;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened by day.
 *
 * @param type what
 * @param subject id of whom or what it is about: officer, interpreter, room, location, companion or case
 * @param first first day of it, or null where it has none
 * @param last last day of it, or null where it has none
 * @param half the half of those days, or null for both
 * @param value code it brings with it, or null
 * @param excused whether somebody who did not come had a valid reason; null is no
 */
public record Event(
        @Nullable EventType type,
        @Nullable String subject,
        @Nullable LocalDate first,
        @Nullable LocalDate last,

        @JsonFormat(with = JsonFormat.Feature.ACCEPT_CASE_INSENSITIVE_VALUES) @Nullable
        Half half,

        @Nullable String value,
        @Nullable Boolean excused) {

    /** Something that happened to a case on a day. */
    public static Event ofCase(EventType type, String caseId, LocalDate day) {
        return new Event(type, caseId, day, null, null, null, null);
    }

    /** Nobody came to the hearing of a case. */
    public static Event noShow(String caseId, LocalDate day, boolean excused) {
        return new Event(EventType.NO_SHOW, caseId, day, null, null, null, excused);
    }

    public EventType kind() {
        return Objects.requireNonNull(type);
    }

    public String about() {
        return Objects.requireNonNull(subject);
    }

    public LocalDate day() {
        return Objects.requireNonNull(first);
    }

    public String code() {
        return Objects.requireNonNull(value);
    }

    public DateRange days() {
        return new DateRange(day(), Objects.requireNonNull(last));
    }

    public boolean wasExcused() {
        return Boolean.TRUE.equals(excused);
    }
}
