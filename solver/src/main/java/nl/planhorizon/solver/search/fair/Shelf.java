package nl.planhorizon.solver.search.fair;

import java.util.Arrays;

/** Hearings that have an interpreter or a start in common, by queue, older cases first; cases are numbers here. */
final class Shelf {

    private final long[][] entries;
    private final int[] counts;

    Shelf(int queues) {
        entries = new long[queues][];
        counts = new int[queues];
    }

    private static long entry(int rank, int number) {
        return ((long) rank << 32) | number;
    }

    void add(int queue, int rank, int number) {
        int count = counts[queue];
        long[] row = entries[queue] == null ? new long[4] : entries[queue];
        row = count == row.length ? Arrays.copyOf(row, 2 * count) : row;
        int at = position(row, count, entry(rank, number));
        System.arraycopy(row, at, row, at + 1, count - at);
        row[at] = entry(rank, number);
        entries[queue] = row;
        counts[queue]++;
    }

    void remove(int queue, int rank, int number) {
        long[] row = entries[queue];
        int at = position(row, counts[queue], entry(rank, number));
        System.arraycopy(row, at + 1, row, at, counts[queue] - at - 1);
        counts[queue]--;
    }

    private static int position(long[] row, int count, long entry) {
        int found = Arrays.binarySearch(row, 0, count, entry);
        return found < 0 ? -found - 1 : found;
    }

    int count(int queue) {
        return counts[queue];
    }

    /** Position of the first case of a queue that is younger than a rank. */
    int firstYounger(int queue, int rank) {
        return counts[queue] == 0 ? 0 : position(entries[queue], counts[queue], entry(rank + 1, 0));
    }

    int number(int queue, int position) {
        return (int) entries[queue][position];
    }
}
