package nl.planhorizon.solver.search.fair;

import java.util.Arrays;

/** Hearings of one kind at one location, older cases first; cases are numbers here. */
final class Shelf {

    private static final long[] EMPTY = {};

    private long[] entries = EMPTY;
    private int count;

    private static long entry(int rank, int number) {
        return ((long) rank << 32) | number;
    }

    void add(int rank, int number) {
        if (count == entries.length) {
            entries = Arrays.copyOf(entries, Math.max(4, 2 * count));
        }
        int at = position(entry(rank, number));
        System.arraycopy(entries, at, entries, at + 1, count - at);
        entries[at] = entry(rank, number);
        count++;
    }

    void remove(int rank, int number) {
        int at = position(entry(rank, number));
        System.arraycopy(entries, at + 1, entries, at, count - at - 1);
        count--;
    }

    private int position(long entry) {
        int found = Arrays.binarySearch(entries, 0, count, entry);
        return found < 0 ? -found - 1 : found;
    }

    int count() {
        return count;
    }

    /** Position of the first case that is younger than a rank. */
    int firstYounger(int rank) {
        return count == 0 ? 0 : position(entry(rank + 1, 0));
    }

    int number(int position) {
        return (int) entries[position];
    }
}
