package nl.planhorizon.solver.testing.random;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import nl.planhorizon.solver.domain.calendar.DateRange;

/** Chance with a seed: the same seed gives the same throws on any machine. */
public final class Dice {

    private final Random random;

    public Dice(long seed) {
        random = new Random(seed * 0x9E3779B97F4A7C15L + 1);
        random.nextLong();
    }

    public boolean chance(int percentage) {
        return random.nextInt(100) < percentage;
    }

    /** A number from low to high, both inclusive. */
    public int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    public <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** One of a set, in an order that does not depend on hashing. */
    public <T extends Comparable<T>> T pickFrom(Collection<T> set) {
        return pick(set.stream().sorted().toList());
    }

    /** Each with the same chance. */
    public <T> List<T> some(List<T> from, int percentage) {
        var taken = new ArrayList<T>();
        for (var one : from) {
            if (chance(percentage)) {
                taken.add(one);
            }
        }
        return taken;
    }

    public LocalDate day(DateRange range) {
        return pick(range.days().toList());
    }
}
