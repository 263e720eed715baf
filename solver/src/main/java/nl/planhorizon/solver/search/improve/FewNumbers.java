package nl.planhorizon.solver.search.improve;

import java.util.Arrays;
import java.util.stream.IntStream;

/** A handful of different numbers in the order in which they came; no objects, for it is filled hundreds of times a step. */
final class FewNumbers {

    private int[] numbers = new int[16];
    private int count;

    void clear() {
        count = 0;
    }

    boolean isEmpty() {
        return count == 0;
    }

    int count() {
        return count;
    }

    int get(int position) {
        return numbers[position];
    }

    /** Adds a number unless it is there. */
    void add(int number) {
        for (int i = 0; i < count; i++) {
            if (numbers[i] == number) {
                return;
            }
        }
        if (count == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * count);
        }
        numbers[count++] = number;
    }

    IntStream stream() {
        return Arrays.stream(numbers, 0, count);
    }
}
