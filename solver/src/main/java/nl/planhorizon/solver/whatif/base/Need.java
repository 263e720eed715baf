package nl.planhorizon.solver.whatif.base;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import nl.planhorizon.solver.forecast.supply.Resource.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What a hearing needs of one kind.
 *
 * @param kind officer, interpreter or room
 * @param team project team, or null
 * @param abilities skills, all of which are needed; or languages, any of which will do; or {@link Pool#CHILD}
 * @param location where; an empty text where place is not looked at
 */
record Need(Kind kind, @Nullable String team, List<String> abilities, String location) {

    Need {
        abilities = List.copyOf(abilities);
    }

    boolean isServedBy(Pool pool) {
        if (pool.kind() != kind || pool.resource() != null || !pool.isAt(location)) {
            return false;
        }
        return switch (kind) {
            case OFFICERS ->
                Objects.equals(pool.team(), team) && pool.abilities().containsAll(abilities);
            case INTERPRETERS -> !Collections.disjoint(pool.abilities(), abilities);
            case ROOMS -> pool.abilities().equals(java.util.Set.copyOf(abilities));
        };
    }

    /** Code of the resource it is reported under. */
    String resource() {
        return switch (kind) {
            case OFFICERS -> resourceOf(team, abilities);
            case INTERPRETERS -> abilities.get(0);
            case ROOMS -> abilities.isEmpty() ? location : location + "+" + Pool.CHILD;
        };
    }

    /** Code of officers by team and skills: the team, then each skill behind a plus. */
    static String resourceOf(@Nullable String team, List<String> skills) {
        var code = new StringBuilder(team == null ? "" : team);
        new TreeSet<>(skills).forEach(skill -> code.append('+').append(skill));
        return code.toString();
    }
}
