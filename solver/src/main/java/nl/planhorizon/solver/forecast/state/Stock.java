package nl.planhorizon.solver.forecast.state;

import java.util.Arrays;

/** The waiting cases of one replication: how many of each class stand in each row, and a bit wherever there are any. */
public final class Stock {

    private final int classes;
    private final int words;
    private final int groups;
    private final int rows;
    private final int[] cells;
    private final long[] bits;
    private final long[] filled;
    private final int[] perClass;
    private int first;
    private long all;

    public Stock(int classes, int rows) {
        this.classes = classes;
        this.rows = rows;
        words = (classes + Long.SIZE - 1) / Long.SIZE;
        groups = (words + Long.SIZE - 1) / Long.SIZE;
        cells = new int[rows * classes];
        bits = new long[rows * words];
        filled = new long[rows * groups];
        perClass = new int[classes];
        first = rows;
    }

    public void clear() {
        Arrays.fill(cells, 0);
        Arrays.fill(bits, 0);
        Arrays.fill(filled, 0);
        Arrays.fill(perClass, 0);
        first = rows;
        all = 0;
    }

    public void add(int clazz, int row, int count) {
        int cell = row * classes + clazz;
        if (cells[cell] == 0) {
            int word = clazz / Long.SIZE;
            bits[row * words + word] |= 1L << clazz;
            filled[row * groups + word / Long.SIZE] |= 1L << word;
        }
        cells[cell] += count;
        perClass[clazz] += count;
        all += count;
        first = Math.min(first, row);
    }

    public void remove(int clazz, int row, int count) {
        int cell = row * classes + clazz;
        cells[cell] -= count;
        perClass[clazz] -= count;
        all -= count;
        if (cells[cell] == 0) {
            empty(clazz / Long.SIZE, row, clazz);
        }
    }

    private void empty(int word, int row, int clazz) {
        bits[row * words + word] &= ~(1L << clazz);
        if (bits[row * words + word] == 0) {
            filled[row * groups + word / Long.SIZE] &= ~(1L << word);
        }
    }

    public int count(int clazz, int row) {
        return cells[row * classes + clazz];
    }

    /** All waiting cases of a class. */
    public int count(int clazz) {
        return perClass[clazz];
    }

    /** All waiting cases. */
    public long all() {
        return all;
    }

    /** Classes that have cases in a row, 64 at a time. */
    public long word(int row, int word) {
        return bits[row * words + word];
    }

    /** Words of a row in which any class has cases, 64 at a time: most rows hold cases of few classes. */
    public long filled(int row, int group) {
        return filled[row * groups + group];
    }

    /** Number of groups of 64 words in a row. */
    public int groups() {
        return groups;
    }

    /** Classes that have cases at all, 64 at a time. */
    public long classesWaiting(int word) {
        long waiting = 0;
        int first = word * Long.SIZE;
        for (int clazz = first; clazz < Math.min(classes, first + Long.SIZE); clazz++) {
            waiting |= perClass[clazz] > 0 ? 1L << clazz : 0;
        }
        return waiting;
    }

    public int words() {
        return words;
    }

    public int rows() {
        return rows;
    }

    /** The first row that may hold cases. */
    public int firstRow() {
        while (first < rows && isEmpty(first)) {
            first++;
        }
        return first;
    }

    private boolean isEmpty(int row) {
        for (int group = 0; group < groups; group++) {
            if (filled[row * groups + group] != 0) {
                return false;
            }
        }
        return true;
    }

    /** The row of the case with a number, counted from 0 with the oldest first, among the waiting cases of a class. */
    public int rowOf(int clazz, int number) {
        int left = number;
        for (int row = firstRow(); row < rows; row++) {
            left -= cells[row * classes + clazz];
            if (left < 0) {
                return row;
            }
        }
        throw new IllegalArgumentException("Class %d has no case number %d.".formatted(clazz, number));
    }
}
