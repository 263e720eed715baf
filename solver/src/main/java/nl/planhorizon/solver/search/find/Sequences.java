package nl.planhorizon.solver.search.find;

import nl.planhorizon.solver.domain.policy.Shape;
import nl.planhorizon.solver.model.Model;
import org.jspecify.annotations.Nullable;

/** The sessions of a hearing by its first session, for the shapes in which the first one determines the rest. */
public final class Sequences {

    private final Model model;
    private final int[][] single;
    private final int[][] wholeDay;

    public Sequences(Model model) {
        this.model = model;
        int sessions = model.grid().sessions();
        single = new int[sessions][];
        wholeDay = new int[sessions / 2][];
        for (int session = 0; session < sessions; session++) {
            single[session] = new int[] {session};
            wholeDay[session / 2] = new int[] {session & ~1, session | 1};
        }
    }

    /** Sessions of a hearing that starts there, or null if it would run past the window; shared, not to be changed. */
    public int @Nullable [] from(Shape.Kind kind, int start, int location) {
        return switch (kind) {
            case ONE, SPLIT -> single[start];
            case DAY -> wholeDay[start >> 1];
            case TWO_DAYS -> {
                int next = model.sites().nextOpenDay(location, start >> 1);
                yield next < 0 ? null : new int[] {start, start + 1, 2 * next, 2 * next + 1};
            }
        };
    }
}
