package nl.planhorizon.solver.search.fair;

import java.util.Arrays;

/** Cases whose place somebody could take, known by number, in the order of their first session. */
final class Candidates {

    private long[] entries = new long[64];
    private int count;

    void clear() {
        count = 0;
    }

    void add(int firstSession, int number) {
        if (count == entries.length) {
            entries = Arrays.copyOf(entries, 2 * count);
        }
        entries[count++] = ((long) firstSession << 32) | number;
    }

    void sort() {
        Arrays.sort(entries, 0, count);
    }

    int count() {
        return count;
    }

    int number(int position) {
        return (int) entries[position];
    }
}
