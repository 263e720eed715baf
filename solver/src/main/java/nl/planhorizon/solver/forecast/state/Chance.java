package nl.planhorizon.solver.forecast.state;

/**
 * Chance in one replication, as numbers that follow from seed, source, week and count alone: what a change of scenario
 * does not touch falls the same way in both, so that differences between scenarios are not noise.
 */
public final class Chance {

    /** What chance decides; each source has a stream of its own. */
    public enum Source {
        INFLOW_LEVEL(0),
        INFLOW_WEEK(1),
        INFLOW_CLASS(2),
        PRODUCTIVITY(3),
        CAPACITY(4),
        HEARD(5),
        NO_SHOW(6),
        LEAVING(7),
        WHO_LEAVES(8);

        private final int stream;

        Source(int stream) {
            this.stream = stream;
        }
    }

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final long WEEK = 0xD1B54A32D192ED03L;
    private static final long COUNT = 0xDA942042E4DD58B5L;
    private static final double GOLDEN_RATIO = 0.6180339887498949;
    private static final double UNIT = 0x1.0p-53;
    /** Keeps shares such as one in five from missing a whole by a rounding error. */
    private static final double WHOLE = 1 - 1e-9;

    private final long[] streams = new long[Source.values().length];
    private final boolean random;
    private final double[][] carried;

    public Chance(long seed, int lines, boolean random) {
        for (int i = 0; i < streams.length; i++) {
            streams[i] = mixed(seed * GOLDEN + i + 1);
        }
        this.random = random;
        carried = new double[streams.length][lines];
    }

    /** A number from 0 up to 1. */
    public double uniform(Source source, int week, long count) {
        long bits = mixed(mixed(streams[source.stream] + week * WEEK) + count * COUNT);
        return (bits >>> 11) * UNIT;
    }

    /** A number from the standard normal distribution. */
    public double normal(Source source, int week, long count) {
        double radius = Math.sqrt(-2 * Math.log(1 - uniform(source, week, 2 * count)));
        return radius * Math.cos(2 * Math.PI * uniform(source, week, 2 * count + 1));
    }

    /** A point that decides the class of the count-th new case: spread evenly where nothing is left to chance. */
    public double point(int week, long count, long countSoFar) {
        if (random) {
            return uniform(Source.INFLOW_CLASS, week, count);
        }
        double point = (countSoFar + 0.5) * GOLDEN_RATIO;
        return point - Math.floor(point);
    }

    /** Whether something happens that has a share, to the count-th case of a line in a week. */
    public boolean happens(Source source, int line, double share, long weekAndCount) {
        if (share <= 0) {
            return false;
        }
        if (random) {
            return uniform(source, line, weekAndCount) < share;
        }
        double sum = carried[source.stream][line] + share;
        boolean yes = sum >= WHOLE;
        carried[source.stream][line] = yes ? sum - 1 : sum;
        return yes;
    }

    public boolean isRandom() {
        return random;
    }

    /** A well mixed number (the finaliser of SplitMix64). */
    private static long mixed(long seed) {
        long bits = (seed ^ seed >>> 30) * 0xBF58476D1CE4E5B9L;
        bits = (bits ^ bits >>> 27) * 0x94D049BB133111EBL;
        return bits ^ bits >>> 31;
    }
}
