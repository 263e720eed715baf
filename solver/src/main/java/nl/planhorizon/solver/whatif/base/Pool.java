package nl.planhorizon.solver.whatif.base;

import java.util.Set;
import nl.planhorizon.solver.forecast.supply.Resource.Kind;
import org.jspecify.annotations.Nullable;

/**
 * People or rooms that can do the same.
 *
 * @param kind officers, interpreters or rooms
 * @param team project team of officers, or null
 * @param abilities skills, languages, or {@link #CHILD} for a child room
 * @param locations where they work; none for everywhere
 * @param resource the only resource it serves, or null: pools for people who come later serve one
 */
public record Pool(
        Kind kind,
        @Nullable String team,
        Set<String> abilities,
        Set<String> locations,
        @Nullable Integer resource) {

    /** The ability of a room for children. */
    public static final String CHILD = "child";

    public Pool {
        abilities = Set.copyOf(abilities);
        locations = Set.copyOf(locations);
    }

    public static Pool officers(@Nullable String team, Set<String> skills, Set<String> locations) {
        return new Pool(Kind.OFFICERS, team, skills, locations, null);
    }

    public static Pool interpreters(Set<String> languages, Set<String> locations) {
        return new Pool(Kind.INTERPRETERS, null, languages, locations, null);
    }

    public static Pool rooms(String location, boolean child) {
        return new Pool(Kind.ROOMS, null, child ? Set.of(CHILD) : Set.of(), Set.of(location), null);
    }

    /** How much else it could do; the least flexible serves first. */
    int flexibility() {
        return 100 * abilities.size() + (locations.isEmpty() ? 99 : locations.size());
    }

    boolean isAt(String location) {
        return locations.isEmpty() || location.isEmpty() || locations.contains(location);
    }
}
