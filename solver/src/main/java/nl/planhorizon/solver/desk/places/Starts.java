package nl.planhorizon.solver.desk.places;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.planhorizon.solver.desk.books.Axis;
import nl.planhorizon.solver.desk.books.Dossiers;
import nl.planhorizon.solver.domain.policy.Shape;

/** The ways the sessions of a hearing can lie, by its first session and location. */
public final class Starts {

    private final Axis axis;
    private final int[][] nextOpenDay;

    public Starts(Dossiers dossiers) {
        axis = dossiers.axis();
        var locations = dossiers.roster().locations();
        nextOpenDay = new int[locations.size()][axis.days()];
        for (int location = 0; location < locations.size(); location++) {
            for (int day = axis.windowFirst(); day <= axis.windowLast(); day++) {
                nextOpenDay[location][day] = axis.number(
                        dossiers.facts().calendar().openDayAfter(locations.get(location), axis.day(day), 1));
            }
        }
    }

    /** All session sets of a shape that start in a session at a location and end within the window; nearest days first. */
    public List<int[]> from(int start, int location, Shape shape) {
        int day = start >> 1;
        boolean isMorning = (start & 1) == 0;
        return switch (shape.kind()) {
            case ONE -> List.of(new int[] {start});
            case DAY -> isMorning ? List.of(new int[] {start, start + 1}) : List.of();
            case TWO_DAYS -> {
                int next = nextOpenDay[location][day];
                yield isMorning && next <= axis.windowLast()
                        ? List.of(new int[] {start, start + 1, 2 * next, 2 * next + 1})
                        : List.of();
            }
            case SPLIT -> split(start, location, shape.sessions());
        };
    }

    private List<int[]> split(int start, int location, int count) {
        List<int[]> found = new ArrayList<>();
        int[] days = new int[Shape.SPLIT_SPAN - 1];
        int open = 0;
        int day = start >> 1;
        while (open < days.length && nextOpenDay[location][day] <= axis.windowLast()) {
            day = nextOpenDay[location][day];
            days[open++] = day;
        }
        extend(new int[] {start}, Arrays.copyOf(days, open), count, found);
        return found;
    }

    private static void extend(int[] sessions, int[] days, int count, List<int[]> found) {
        if (sessions.length == count) {
            found.add(sessions);
            return;
        }
        for (int i = 0; i < days.length; i++) {
            int[] later = Arrays.copyOfRange(days, i + 1, days.length);
            for (int half = 0; half < 2; half++) {
                int[] longer = Arrays.copyOf(sessions, sessions.length + 1);
                longer[sessions.length] = 2 * days[i] + half;
                extend(longer, later, count, found);
            }
        }
    }
}
