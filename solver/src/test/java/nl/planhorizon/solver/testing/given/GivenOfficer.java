package nl.planhorizon.solver.testing.given;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.planhorizon.solver.domain.calendar.Availability;
import nl.planhorizon.solver.domain.calendar.AvailabilityException;
import nl.planhorizon.solver.domain.calendar.DateRange;
import nl.planhorizon.solver.domain.calendar.WeekPattern;
import nl.planhorizon.solver.domain.cases.Sex;
import nl.planhorizon.solver.domain.resources.Officer;
import org.jspecify.annotations.Nullable;

/** Builds an officer. */
public final class GivenOfficer {

    private final String id;
    private Sex sex = Sex.FEMALE;
    private List<String> locations = List.of("UTR");
    private Set<String> skills = Set.of();
    private @Nullable String team;
    private WeekPattern pattern = WeekPattern.FULL;
    private final List<AvailabilityException> exceptions = new ArrayList<>();
    private int weeklyLimit = 6;
    private @Nullable String mentor;

    public GivenOfficer(String id) {
        this.id = id;
    }

    public GivenOfficer sex(Sex given) {
        sex = given;
        return this;
    }

    public GivenOfficer at(String... codes) {
        locations = List.of(codes);
        return this;
    }

    public GivenOfficer skills(String... codes) {
        skills = Set.of(codes);
        return this;
    }

    public GivenOfficer team(@Nullable String code) {
        team = code;
        return this;
    }

    public GivenOfficer works(WeekPattern week) {
        pattern = week;
        return this;
    }

    public GivenOfficer awayOn(LocalDate day) {
        return except(new AvailabilityException(DateRange.day(day), null, AvailabilityException.Reason.LEAVE));
    }

    public GivenOfficer except(AvailabilityException exception) {
        exceptions.add(exception);
        return this;
    }

    public GivenOfficer limit(int sessionsAWeek) {
        weeklyLimit = sessionsAWeek;
        return this;
    }

    public GivenOfficer mentoredBy(@Nullable String officer) {
        mentor = officer;
        return this;
    }

    public Officer build() {
        return new Officer(
                id, sex, locations, skills, team, new Availability(pattern, exceptions), weeklyLimit, mentor);
    }
}
