package nl.planhorizon.solver.desk.places;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import nl.planhorizon.solver.desk.books.Roster;
import nl.planhorizon.solver.desk.obstacles.InterpreterObstacles;
import nl.planhorizon.solver.desk.obstacles.OfficerObstacles;
import nl.planhorizon.solver.facts.cases.DayNeeds;
import org.jspecify.annotations.Nullable;

/**
 * Whom and what there is to choose from at a location, given the wish of a planner: those who fit the case, or where
 * nobody does, everybody.
 */
final class People {

    private static final int[] NOBODY = {-1};

    private final Roster roster;
    private final OfficerObstacles officers;
    private final InterpreterObstacles interpreters;
    private final int @Nullable [] officer;
    private final int @Nullable [] interpreter;
    private final int @Nullable [] room;
    private final Map<DayNeeds, int[][]> officersAt = new HashMap<>();
    private final int[] @Nullable [] interpretersAt;

    People(Roster roster, OfficerObstacles officers, InterpreterObstacles interpreters, Wish wish) {
        this.roster = roster;
        this.officers = officers;
        this.interpreters = interpreters;
        officer = wish.officer() == null ? null : new int[] {roster.officer(wish.officer())};
        interpreter = interpreter(wish);
        room = wish.room() == null ? null : new int[] {roster.room(wish.room())};
        interpretersAt = new int[roster.locations().size()][];
    }

    private int @Nullable [] interpreter(Wish wish) {
        var wished = wish.interpreter();
        if (wished == null) {
            return interpreters.isDutch() ? NOBODY : null;
        }
        return wished.equals(Wish.NOBODY) ? NOBODY : new int[] {roster.interpreter(wished)};
    }

    int[] officersAt(int location, DayNeeds needs) {
        if (officer != null) {
            return officer;
        }
        int[][] at = officersAt.computeIfAbsent(
                needs, each -> new int[roster.locations().size()][]);
        if (at[location] == null) {
            at[location] = fit(roster.officersAt(location), officers.fit(needs));
        }
        return at[location];
    }

    /** Interpreters by number, or -1 alone where none is called. */
    int[] interpretersAt(int location) {
        if (interpreter != null) {
            return interpreter;
        }
        int[] found = interpretersAt[location];
        if (found == null) {
            found = fit(roster.interpretersAt(location), interpreters.fit());
            interpretersAt[location] = found;
        }
        return found;
    }

    private static int[] fit(int[] all, long[] obstacles) {
        int[] fit = Arrays.stream(all).filter(who -> obstacles[who] == 0).toArray();
        return fit.length == 0 ? all : fit;
    }

    /** Rooms of the location; the wished one only where it belongs to it. */
    int[] roomsAt(int location) {
        int[] all = roster.roomsAt(location);
        return room == null
                ? all
                : Arrays.stream(all).filter(each -> each == room[0]).toArray();
    }
}
