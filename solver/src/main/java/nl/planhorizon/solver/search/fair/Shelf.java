package nl.planhorizon.solver.search.fair;

import java.util.Arrays;
import nl.planhorizon.solver.model.Slot;

/**
 * Hearings of one kind at one location, those of older cases first; cases are numbers here. What rules out most of them, the
 * first session and the interpreter, stands beside the number, so that nobody has to look at case and place for that.
 */
final class Shelf {

    private long[] entries = {};
    private int[] firsts = {};
    private int[] interpreters = {};
    private int count;

    private static long entry(int rank, int number) {
        return ((long) rank << 32) | number;
    }

    void add(int rank, int number, Slot slot) {
        if (count == entries.length) {
            grow();
        }
        int at = position(entry(rank, number));
        shift(at, at + 1);
        entries[at] = entry(rank, number);
        firsts[at] = slot.first();
        interpreters[at] = slot.interpreter();
        count++;
    }

    private void grow() {
        int size = Math.max(4, 2 * count);
        entries = Arrays.copyOf(entries, size);
        firsts = Arrays.copyOf(firsts, size);
        interpreters = Arrays.copyOf(interpreters, size);
    }

    void remove(int rank, int number) {
        int at = position(entry(rank, number));
        shift(at + 1, at);
        count--;
    }

    private void shift(int from, int to) {
        int length = count - from;
        System.arraycopy(entries, from, entries, to, length);
        System.arraycopy(firsts, from, firsts, to, length);
        System.arraycopy(interpreters, from, interpreters, to, length);
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

    int firstSession(int position) {
        return firsts[position];
    }

    /** Number of the interpreter, or -1. */
    int interpreter(int position) {
        return interpreters[position];
    }
}
