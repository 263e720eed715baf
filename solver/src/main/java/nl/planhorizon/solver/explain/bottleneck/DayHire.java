package nl.planhorizon.solver.explain.bottleneck;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.planhorizon.solver.domain.calendar.Availability;
import nl.planhorizon.solver.domain.calendar.AvailabilityException;
import nl.planhorizon.solver.domain.calendar.AvailabilityException.Reason;
import nl.planhorizon.solver.domain.calendar.DateRange;
import nl.planhorizon.solver.domain.calendar.OpenDays;
import nl.planhorizon.solver.domain.calendar.WeekPattern;
import nl.planhorizon.solver.domain.cases.Sex;
import nl.planhorizon.solver.domain.resources.Interpreter;
import nl.planhorizon.solver.domain.resources.Level;
import nl.planhorizon.solver.domain.resources.Officer;
import nl.planhorizon.solver.domain.resources.Presence;
import nl.planhorizon.solver.domain.resources.Room;
import nl.planhorizon.solver.domain.resources.SpokenLanguage;

/** Makes somebody or something for one day. */
final class DayHire {

    /** No id of a file begins like this. */
    private static final String ID = "+day";

    /** Open days after a hearing on which an officer writes. */
    private static final List<Integer> WRITING = List.of(2, 4);

    private final Worth worth;
    private final OpenDays openDays;

    DayHire(Worth worth, OpenDays openDays) {
        this.worth = worth;
        this.openDays = openDays;
    }

    Interpreter interpreter() {
        var language = worth.what().language();
        if (language == null) {
            throw new IllegalArgumentException("Not an interpreter: " + worth);
        }
        return new Interpreter(
                ID,
                worth.what().sex(),
                List.of(new SpokenLanguage(language, Level.C1)),
                Presence.ON_SITE,
                List.of(worth.location()),
                on(List.of(worth.day())),
                1);
    }

    /** An officer for the day and for the writing that follows. */
    Officer officer() {
        List<LocalDate> days = new ArrayList<>(List.of(worth.day()));
        WRITING.forEach(count -> days.add(openDays.after(worth.day(), count)));
        var sex = worth.what().sex();
        return new Officer(
                ID,
                sex == null ? Sex.FEMALE : sex,
                List.of(worth.location()),
                worth.what().skills(),
                worth.what().team(),
                on(days),
                2,
                null);
    }

    /** A room that is closed on every other day. */
    Room room() {
        var day = worth.day();
        var closed = List.of(
                new DateRange(day.minusYears(1), day.minusDays(1)), new DateRange(day.plusDays(1), day.plusYears(1)));
        return new Room(ID, worth.location(), false, true, closed);
    }

    private static Availability on(List<LocalDate> days) {
        return new Availability(
                WeekPattern.NONE,
                days.stream()
                        .map(day -> new AvailabilityException(DateRange.day(day), null, Reason.EXTRA))
                        .toList());
    }
}
