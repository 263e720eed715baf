package nl.planhorizon.solver.model.grid;

/** Sets of sessions as bits of long words; two halves of a day never straddle a word. */
public final class Bits {

    private static final long MORNINGS = 0x5555_5555_5555_5555L;

    private Bits() {}

    public static boolean has(long[] bits, int offset, int bit) {
        return (bits[offset + (bit >> 6)] >>> (bit & 63) & 1) != 0;
    }

    public static boolean has(long[] bits, int bit) {
        return has(bits, 0, bit);
    }

    public static void set(long[] bits, int offset, int bit) {
        bits[offset + (bit >> 6)] |= 1L << (bit & 63);
    }

    public static void clear(long[] bits, int offset, int bit) {
        bits[offset + (bit >> 6)] &= ~(1L << (bit & 63));
    }

    /** Of a word of free sessions, the mornings of days that are free as a whole. */
    public static long wholeDays(long word) {
        return word & word >>> 1 & MORNINGS;
    }

    /** The mornings of a word of sessions. */
    public static long mornings(long word) {
        return word & MORNINGS;
    }

    /** One word of the set of all bits up to and including one. */
    public static long until(int bit, int word) {
        int last = bit - (word << 6);
        return last < 0 ? 0 : last >= 63 ? -1L : (1L << (last + 1)) - 1;
    }

    /** The first set bit at or after {@code from}, or -1. */
    public static int next(long[] bits, int from) {
        int word = from >> 6;
        if (word >= bits.length) {
            return -1;
        }
        long left = bits[word] & -1L << (from & 63);
        while (left == 0) {
            if (++word == bits.length) {
                return -1;
            }
            left = bits[word];
        }
        return (word << 6) + Long.numberOfTrailingZeros(left);
    }
}
