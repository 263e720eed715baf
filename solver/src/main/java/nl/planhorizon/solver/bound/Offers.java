package nl.planhorizon.solver.bound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The dearest price that people alike in what they can serve fetch, per location and session. */
final class Offers {

    /** Works out where the price of a need stands. */
    interface At {
        int index(int need, int location, int session);
    }

    private final PriceIndex index;
    private final At at;
    private final List<int[]> kinds = new ArrayList<>();
    private final int[] kindOf;
    private final int[] dearest;

    Offers(PriceIndex index, List<int[]> needs, At at) {
        this.index = index;
        this.at = at;
        Map<String, Integer> numbers = new HashMap<>();
        kindOf = new int[needs.size()];
        for (int person = 0; person < kindOf.length; person++) {
            int[] own = needs.get(person);
            kindOf[person] = numbers.computeIfAbsent(Arrays.toString(own), key -> {
                kinds.add(own);
                return kinds.size() - 1;
            });
        }
        dearest = new int[kinds.size() * index.locations() * index.sessions()];
    }

    void load(long[] prices) {
        int slot = 0;
        for (int[] needs : kinds) {
            for (int location = 0; location < index.locations(); location++) {
                for (int session = 0; session < index.sessions(); session++) {
                    dearest[slot++] = dearest(needs, location, session, prices);
                }
            }
        }
    }

    private int dearest(int[] needs, int location, int session, long[] prices) {
        int found = -1;
        for (int need : needs) {
            int each = at.index(need, location, session);
            found = found < 0 || prices[each] > prices[found] ? each : found;
        }
        return found;
    }

    /** Index of the dearest price a person fetches there, or -1 if of no use. */
    int dearest(int person, int location, int session) {
        return dearest[(kindOf[person] * index.locations() + location) * index.sessions() + session];
    }
}
