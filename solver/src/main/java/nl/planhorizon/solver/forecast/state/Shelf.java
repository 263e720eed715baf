package nl.planhorizon.solver.forecast.state;

import java.util.Arrays;
import nl.planhorizon.solver.forecast.model.Standing;
import nl.planhorizon.solver.forecast.supply.Supply;

/** What is left of the capacity of a week, and who takes it. Pools stand in their order, a bit each, so that the first one is found fast. */
public final class Shelf {

    private final Supply supply;
    private final int[] order;
    private final int[] rank;
    private final long[][] masks;
    private final int[] pairs;
    private final int[] singles;
    private final long[] withDay;
    private final long[] withSession;
    private final int[] from;
    private final int[] fromDay;
    private final int[] failed;
    private final int[] used;

    public Shelf(Supply supply) {
        this.supply = supply;
        order = supply.order();
        rank = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            rank[order[i]] = i;
        }
        pairs = new int[order.length];
        singles = new int[order.length];
        withDay = new long[(order.length + Long.SIZE - 1) / Long.SIZE];
        withSession = new long[withDay.length];
        masks = masks();
        from = new int[masks.length];
        fromDay = new int[masks.length];
        failed = new int[masks.length];
        used = new int[supply.resources().size()];
    }

    private long[][] masks() {
        var all = new long[supply.poolsOfNeed().length][withDay.length];
        for (int need = 0; need < all.length; need++) {
            for (int pool : supply.poolsOfNeed()[need]) {
                all[need][rank[pool] / Long.SIZE] |= 1L << rank[pool];
            }
        }
        return all;
    }

    public void fill(int pool, int wholeDays, int singleSessions) {
        pairs[pool] = wholeDays;
        singles[pool] = singleSessions;
    }

    /** Starts a week, once all pools are filled. */
    public void open() {
        Arrays.fill(from, 0);
        Arrays.fill(fromDay, 0);
        Arrays.fill(failed, Integer.MAX_VALUE);
        Arrays.fill(used, 0);
        for (int pool = 0; pool < pairs.length; pool++) {
            note(pool);
        }
    }

    private void note(int pool) {
        int word = rank[pool] / Long.SIZE;
        long bit = 1L << rank[pool];
        withDay[word] = pairs[pool] > 0 ? withDay[word] | bit : withDay[word] & ~bit;
        withSession[word] = pairs[pool] + singles[pool] > 0 ? withSession[word] | bit : withSession[word] & ~bit;
    }

    /** Sessions of a resource as they are now, of all its pools. */
    public int left(int resource) {
        int left = 0;
        for (int pool : supply.poolsOfResource()[resource]) {
            left += 2 * pairs[pool] + singles[pool];
        }
        return left;
    }

    public int used(int resource) {
        return used[resource];
    }

    /** Whether a need, or none (-1), can be served for a number of sessions. */
    public boolean has(int need, int sessions) {
        return need < 0 || find(need, sessions) >= 0;
    }

    /** What is left in the pool that would serve a need, in sessions; for the choice between places. */
    public int depth(int need, int sessions) {
        int pool = need < 0 ? -1 : find(need, sessions);
        return pool < 0 ? 0 : 2 * pairs[pool] + singles[pool];
    }

    /** Takes all needs of an option. */
    public void take(int[] options, int option, int sessions) {
        for (int i = 0; i < Standing.NEEDS; i++) {
            take(options[option + i], sessions);
        }
    }

    public void take(int need, int sessions) {
        if (need < 0) {
            return;
        }
        int pool = find(need, sessions);
        used[supply.resourceOfNeed()[need]] += sessions;
        if (sessions == 1 && singles[pool] > 0) {
            singles[pool]--;
        } else {
            int days = (sessions + 1) / 2;
            pairs[pool] -= days;
            singles[pool] += 2 * days - sessions;
        }
        note(pool);
    }

    /** The first pool that can serve a need, or -1; what failed once in a week fails for the rest of it, as pools only get emptier. */
    private int find(int need, int sessions) {
        if (sessions >= failed[need]) {
            return -1;
        }
        int found = sessions == 1 ? findSession(need) : findDays(need, (sessions + 1) / 2);
        if (found < 0) {
            failed[need] = sessions;
        }
        return found;
    }

    private int findSession(int need) {
        long[] mask = masks[need];
        for (int word = from[need]; word < mask.length; word++) {
            long bits = mask[word] & withSession[word];
            if (bits != 0) {
                from[need] = word;
                return order[word * Long.SIZE + Long.numberOfTrailingZeros(bits)];
            }
        }
        return -1;
    }

    private int findDays(int need, int days) {
        long[] mask = masks[need];
        skipEmptyWords(need);
        for (int word = fromDay[need]; word < mask.length; word++) {
            long bits = mask[word] & withDay[word];
            while (bits != 0) {
                int pool = order[word * Long.SIZE + Long.numberOfTrailingZeros(bits)];
                if (pairs[pool] >= days) {
                    return pool;
                }
                bits &= bits - 1;
            }
        }
        return -1;
    }

    /** Pools only get emptier in a week: where none has a day left, none will have one. */
    private void skipEmptyWords(int need) {
        long[] mask = masks[need];
        int word = fromDay[need];
        while (word < mask.length && (mask[word] & withDay[word]) == 0) {
            word++;
        }
        fromDay[need] = word;
    }
}
