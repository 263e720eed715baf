package nl.planhorizon.solver.desk.places;

import org.jspecify.annotations.Nullable;

/**
 * What a planner already decided about a place; null leaves the choice open.
 *
 * @param location location code
 * @param officer officer id
 * @param interpreter interpreter id
 * @param room room id
 */
public record Wish(
        @Nullable String location,
        @Nullable String officer,
        @Nullable String interpreter,
        @Nullable String room) {

    public static final Wish NONE = new Wish(null, null, null, null);

    public Wish withLocation(@Nullable String code) {
        return new Wish(code, officer, interpreter, room);
    }

    public Wish withOfficer(@Nullable String id) {
        return new Wish(location, id, interpreter, room);
    }

    public Wish withInterpreter(@Nullable String id) {
        return new Wish(location, officer, id, room);
    }

    public Wish withRoom(@Nullable String id) {
        return new Wish(location, officer, interpreter, id);
    }
}
