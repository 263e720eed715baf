package nl.planhorizon.solver.forecast.supply;

import java.util.List;

/**
 * Who and what can serve which need. A need is a kind of officer, interpreter or room at a place; a pool is a number of
 * sessions that may serve several needs.
 *
 * @param resources everything that is reported on
 * @param order the numbers of all pools, the least flexible first
 * @param poolsOfNeed per need its pools; those that come first in the order serve first
 * @param resourceOfNeed per need the resource it is reported under
 * @param poolsOfResource per resource all its pools
 * @param unheardTakesOfficer whether a case that closes without a hearing takes as much of an officer as one with: so
 *     where capacity is counted in decisions
 */
public record Supply(
        List<Resource> resources,
        int[] order,
        int[][] poolsOfNeed,
        int[] resourceOfNeed,
        int[][] poolsOfResource,
        boolean unheardTakesOfficer) {

    public Supply {
        resources = List.copyOf(resources);
    }

    /** Number of pools. */
    public int pools() {
        return order.length;
    }

    /** The number of the resource with that kind and code, or -1. */
    public int find(Resource.Kind kind, String code) {
        for (int i = 0; i < resources.size(); i++) {
            if (resources.get(i).kind() == kind && resources.get(i).code().equals(code)) {
                return i;
            }
        }
        return -1;
    }
}
