package nl.planhorizon.solver.testing.given;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.planhorizon.solver.domain.calendar.Availability;
import nl.planhorizon.solver.domain.calendar.AvailabilityException;
import nl.planhorizon.solver.domain.calendar.DateRange;
import nl.planhorizon.solver.domain.calendar.WeekPattern;
import nl.planhorizon.solver.domain.cases.Sex;
import nl.planhorizon.solver.domain.resources.Interpreter;
import nl.planhorizon.solver.domain.resources.Level;
import nl.planhorizon.solver.domain.resources.Presence;
import nl.planhorizon.solver.domain.resources.SpokenLanguage;
import org.jspecify.annotations.Nullable;

/** Builds an interpreter or a pool. */
public final class GivenInterpreter {

    private final String id;
    private @Nullable Sex sex = Sex.MALE;
    private List<SpokenLanguage> languages = List.of(new SpokenLanguage("ar", Level.C1));
    private Presence presence = Presence.ON_SITE;
    private List<String> locations = List.of("UTR");
    private WeekPattern pattern = WeekPattern.FULL;
    private final List<AvailabilityException> exceptions = new ArrayList<>();
    private int places = 1;

    public GivenInterpreter(String id) {
        this.id = id;
    }

    public GivenInterpreter sex(@Nullable Sex given) {
        sex = given;
        return this;
    }

    public GivenInterpreter speaks(Level level, String... codes) {
        languages = Arrays.stream(codes)
                .map(code -> new SpokenLanguage(code, level))
                .toList();
        return this;
    }

    /** By video or telephone, and so without a location. */
    public GivenInterpreter remote(Presence given) {
        presence = given;
        locations = List.of();
        return this;
    }

    public GivenInterpreter at(String... codes) {
        locations = List.of(codes);
        return this;
    }

    public GivenInterpreter works(WeekPattern week) {
        pattern = week;
        return this;
    }

    public GivenInterpreter awayOn(LocalDate day) {
        return except(new AvailabilityException(DateRange.day(day), null, AvailabilityException.Reason.ABSENT));
    }

    public GivenInterpreter except(AvailabilityException exception) {
        exceptions.add(exception);
        return this;
    }

    public GivenInterpreter places(int count) {
        places = count;
        return this;
    }

    public Interpreter build() {
        return new Interpreter(id, sex, languages, presence, locations, new Availability(pattern, exceptions), places);
    }
}
