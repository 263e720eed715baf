package nl.planhorizon.solver.forecast.run;

import java.util.Arrays;
import nl.planhorizon.solver.forecast.model.Standing;
import nl.planhorizon.solver.forecast.result.Measure;
import nl.planhorizon.solver.forecast.state.Shelf;

/** Finds a place for a hearing, and remembers what was lacking where there is none. */
final class Places {

    private static final int EVERYTHING = 7;

    private final Books books;
    private final Shelf shelf;
    private final int[] resourceOfNeed;
    private final double[] blocked;
    /** Per kind of hearing a bit for each need that is lacking at every place, or else at the first; 0 while there is a place. */
    private final int[] lacking;

    Places(Books books) {
        this.books = books;
        shelf = books.shelf();
        resourceOfNeed = books.model().supply().resourceOfNeed();
        blocked = new double[books.model().supply().resources().size()];
        lacking = new int
                [Arrays.stream(books.model().course().standings())
                        .mapToInt(standing -> standing.options().length)
                        .max()
                        .orElse(0)];
    }

    /** Starts a week. */
    void open() {
        Arrays.fill(lacking, 0);
    }

    /** Whether no hearing of a kind can be held any more in the week. */
    boolean isClosed(int kind) {
        return lacking[kind] != 0;
    }

    /**
     * Where in the options of a kind of hearing one can be held: at the place with most rooms left; -1 if nowhere, and then
     * nowhere for the rest of the week.
     */
    int find(int kind, int[] options, int sessions) {
        int found = -1;
        int most = -1;
        int everywhere = EVERYTHING;
        for (int at = 0; at < options.length; at += Standing.NEEDS) {
            int here = lacking(options, at, sessions);
            everywhere &= here;
            if (here == 0) {
                int depth = options.length == Standing.NEEDS ? 0 : shelf.depth(options[at + 2], sessions);
                found = depth > most ? at : found;
                most = Math.max(most, depth);
            }
        }
        if (found < 0) {
            lacking[kind] = everywhere == 0 ? lacking(options, 0, sessions) : everywhere;
        }
        return found;
    }

    /** Notes that the waiting cases of a class lack what their kind of hearing does; shared evenly if that is more than one thing. */
    void lacks(int kind, int[] options, int waiting) {
        int blamed = lacking[kind];
        for (int need = 0; need < Standing.NEEDS; need++) {
            if ((blamed >> need & 1) == 1) {
                blocked[resourceOfNeed[options[need]]] += (double) waiting / Integer.bitCount(blamed);
            }
        }
    }

    /** A bit for each need that cannot be served at a place. */
    private int lacking(int[] options, int at, int sessions) {
        return (shelf.has(options[at], sessions) ? 0 : 1)
                | (shelf.has(options[at + 1], sessions) ? 0 : 2)
                | (shelf.has(options[at + 2], sessions) ? 0 : 4);
    }

    void close(int week) {
        for (int resource = 0; resource < blocked.length; resource++) {
            books.ledger().set(Measure.BLOCKED, resource, week, blocked[resource]);
            books.ledger().set(Measure.USED, resource, week, shelf.used(resource));
            blocked[resource] = 0;
        }
    }
}
