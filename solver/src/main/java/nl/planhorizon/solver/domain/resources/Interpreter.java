package nl.planhorizon.solver.domain.resources;

import java.util.List;
import nl.planhorizon.solver.domain.calendar.Availability;
import nl.planhorizon.solver.domain.cases.LanguageNeed;
import nl.planhorizon.solver.domain.cases.Sex;
import org.jspecify.annotations.Nullable;

/**
 * An interpreter by name, or a pool of which {@code places} are called and named later; in Dutch: tolk. Equality is by
 * id: the solver hashes interpreters millions of times.
 *
 * @param id register code, never a name
 * @param sex for applicants who ask for their own sex; null for a mixed pool
 * @param languages languages spoken, the main one first; never empty
 * @param presence on site or remote
 * @param locations codes of own locations, the usual one first; empty exactly for remote interpreters
 * @param availability weekly pattern and exceptions
 * @param places hearings served at a time: 1 for a person, more for a pool
 */
public record Interpreter(
        String id,
        @Nullable Sex sex,
        List<SpokenLanguage> languages,
        Presence presence,
        List<String> locations,
        Availability availability,
        int places) {

    public Interpreter {
        languages = List.copyOf(languages);
        locations = List.copyOf(locations);
    }

    /** A pool stands for several people, so it may be at several locations on a day. */
    public boolean isPool() {
        return places > 1;
    }

    public String mainLanguage() {
        return languages.get(0).language();
    }

    /** Where the sessions of this interpreter are counted, see held-back sessions; null for remote. */
    public @Nullable String homeLocation() {
        return locations.isEmpty() ? null : locations.get(0);
    }

    public boolean speaks(LanguageNeed need) {
        for (var spoken : languages) {
            if (need.accepted().contains(spoken.language()) && spoken.level().reaches(need.level())) {
                return true;
            }
        }
        return false;
    }

    public Interpreter withAvailability(Availability changed) {
        return new Interpreter(id, sex, languages, presence, locations, changed, places);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Interpreter that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
