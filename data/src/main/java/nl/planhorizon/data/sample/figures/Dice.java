package nl.planhorizon.data.sample.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Chance from a seed. Each topic and each number in it has a stream of its own: more of one changes nothing else. */
public final class Dice {

    private static final long STEP = 0x9E37_79B9_7F4A_7C15L;

    private final long key;
    private final SplittableRandom random;

    private Dice(long key) {
        this.key = key;
        this.random = new SplittableRandom(key);
    }

    public static Dice of(long seed, String topic) {
        return new Dice(mixed(seed * STEP + topic.hashCode()));
    }

    /** The stream of the index-th thing of this topic. */
    public Dice at(int index) {
        return new Dice(mixed(key + STEP * (index + 1L)));
    }

    public boolean chance(double share) {
        return random.nextDouble() < share;
    }

    /** Uniform, from 0 up to but not including 1. */
    public double fraction() {
        return random.nextDouble();
    }

    /** Uniform, both ends inclusive. */
    public int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    public <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** At most count of the choices, in random order. */
    public <T> List<T> some(List<T> choices, int count) {
        var left = new ArrayList<>(choices);
        var chosen = new ArrayList<T>();
        while (chosen.size() < count && !left.isEmpty()) {
            chosen.add(left.remove(random.nextInt(left.size())));
        }
        return chosen;
    }

    private static long mixed(long value) {
        long once = (value ^ value >>> 33) * 0xFF51_AFD7_ED55_8CCDL;
        long twice = (once ^ once >>> 33) * 0xC4CE_B9FE_1A85_EC53L;
        return twice ^ twice >>> 33;
    }
}
