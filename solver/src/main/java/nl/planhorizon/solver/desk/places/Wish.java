package nl.planhorizon.solver.desk.places;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.planhorizon.solver.desk.obstacles.Obstacle.Part;
import org.jspecify.annotations.Nullable;

/**
 * What a planner already decided about a place; null leaves the choice open.
 *
 * @param location location code
 * @param officer officer id
 * @param interpreter interpreter id, or {@link #NOBODY} to hear the case without one
 * @param room room id
 */
public record Wish(
        @Nullable String location,
        @Nullable String officer,
        @Nullable String interpreter,
        @Nullable String room) {

    public static final Wish NONE = new Wish(null, null, null, null);

    /** What is wished for instead of an interpreter where none is to be called. */
    public static final String NOBODY = "-";

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

    /** This wish, and the same with each of some officers and interpreters for those it leaves open. */
    public List<Wish> orWith(Collection<String> officers, Collection<String> interpreters) {
        List<Wish> found = new ArrayList<>(List.of(this));
        if (officer == null) {
            officers.forEach(each -> found.add(withOfficer(each)));
        }
        for (var one : List.copyOf(found)) {
            if (interpreter == null) {
                interpreters.forEach(each -> found.add(one.withInterpreter(each)));
            }
        }
        return found;
    }

    /** Whether the planner chose who or what is to be that part of a place. */
    public boolean isAbout(Part part) {
        return switch (part) {
            case OFFICER -> officer != null;
            case INTERPRETER -> interpreter != null;
            case ROOM -> room != null;
            case APPOINTMENT -> false;
        };
    }
}
