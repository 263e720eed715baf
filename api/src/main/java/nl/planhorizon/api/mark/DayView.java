package nl.planhorizon.api.mark;

import java.time.LocalDate;
import java.util.List;
import nl.planhorizon.api.desk.Reserves;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.office.VersionKey;
import nl.planhorizon.api.office.mark.Mark;
import nl.planhorizon.api.office.mark.MarkKind;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.resources.Officer;
import org.jspecify.annotations.Nullable;

/**
 * A day at a location.
 *
 * @param location code of the location
 * @param day the day
 * @param lock its lock, or null
 * @param note its note, or null
 * @param reserve who stands by, or null
 * @param possible ids of officers who can stand by
 * @param hearings number of hearings that day
 * @param seen versions of lock, note and reserve, in this order
 */
record DayView(
        String location,
        LocalDate day,
        @Nullable Mark lock,
        @Nullable Mark note,
        @Nullable Mark reserve,
        List<String> possible,
        long hearings,
        List<Long> seen) {

    DayView {
        possible = List.copyOf(possible);
        seen = List.copyOf(seen);
    }

    static DayView of(Office office, String location, LocalDate day) {
        var subject = Mark.subjectOf(location, day);
        var marks = office.marks();
        return new DayView(
                location,
                day,
                marks.find(MarkKind.DAY_LOCK, subject),
                marks.find(MarkKind.DAY_NOTE, subject),
                marks.find(MarkKind.RESERVE, subject),
                Reserves.possible(office, location, day).stream()
                        .map(Officer::id)
                        .toList(),
                office.plans().working().values().stream()
                        .filter(each -> isOn(each, location, day))
                        .count(),
                List.of(
                        seen(office, MarkKind.DAY_LOCK, subject),
                        seen(office, MarkKind.DAY_NOTE, subject),
                        seen(office, MarkKind.RESERVE, subject)));
    }

    private static boolean isOn(Hearing hearing, String location, LocalDate day) {
        return hearing.location().equals(location)
                && hearing.sessions().stream().anyMatch(session -> session.day().equals(day));
    }

    /** The version of a mark that an editor sees. */
    static long seen(Office office, MarkKind kind, String subject) {
        return office.versions().of(VersionKey.of(kind, subject));
    }
}
