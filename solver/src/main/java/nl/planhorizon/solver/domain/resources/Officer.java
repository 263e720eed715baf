package nl.planhorizon.solver.domain.resources;

import java.util.List;
import java.util.Set;
import nl.planhorizon.solver.domain.calendar.Availability;
import nl.planhorizon.solver.domain.cases.Sex;
import org.jspecify.annotations.Nullable;

/**
 * Hears, writes and decides; in Dutch: hoor- en beslismedewerker. Equality is by id: the solver hashes officers millions
 * of times.
 *
 * @param id personnel code, never a name
 * @param sex for applicants who ask for their own sex
 * @param locations codes of the locations where the officer works, the usual one first; never empty
 * @param skills codes of what the officer is trained for
 * @param team code of the project team the officer belongs to, or null for the regular staff
 * @param availability weekly pattern and exceptions
 * @param weeklyLimit most hearing sessions in an ISO week
 * @param mentor id of the mentor who sits in, which makes this officer a trainee; or null
 */
public record Officer(
        String id,
        Sex sex,
        List<String> locations,
        Set<String> skills,
        @Nullable String team,
        Availability availability,
        int weeklyLimit,
        @Nullable String mentor) {

    public Officer {
        locations = List.copyOf(locations);
        skills = Set.copyOf(skills);
    }

    public boolean isTrainee() {
        return mentor != null;
    }

    public Officer withAvailability(Availability changed) {
        return new Officer(id, sex, locations, skills, team, changed, weeklyLimit, mentor);
    }

    public Officer inTeam(@Nullable String other) {
        return new Officer(id, sex, locations, skills, other, availability, weeklyLimit, mentor);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Officer that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
