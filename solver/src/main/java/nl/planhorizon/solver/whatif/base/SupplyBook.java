package nl.planhorizon.solver.whatif.base;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nl.planhorizon.solver.forecast.model.CaseClass;
import nl.planhorizon.solver.forecast.model.Standing;
import nl.planhorizon.solver.forecast.supply.Resource;
import nl.planhorizon.solver.forecast.supply.Resource.Kind;
import nl.planhorizon.solver.forecast.supply.Supply;
import org.jspecify.annotations.Nullable;

/** Numbers pools, needs and resources. Pools are named first; then the needs of every class find theirs. */
final class SupplyBook {

    /** Sessions a week of one more interpreter or room. */
    private static final Map<Kind, Integer> SESSIONS = Map.of(Kind.INTERPRETERS, 8, Kind.ROOMS, 10);

    private final int ofAnOfficer;

    private final Map<Pool, Integer> pools = new HashMap<>();
    private final List<Pool> poolList = new ArrayList<>();
    private final Map<Need, Integer> needs = new HashMap<>();
    private final List<int[]> poolsOfNeed = new ArrayList<>();
    private final List<Integer> resourceOfNeed = new ArrayList<>();
    private final List<Resource> resources = new ArrayList<>();
    private final Map<String, Integer> resourceByCode = new HashMap<>();

    /**
     * An empty book.
     *
     * @param ofAnOfficer hearing sessions a week of one more officer, or decisions where those are counted
     */
    SupplyBook(int ofAnOfficer) {
        this.ofAnOfficer = ofAnOfficer;
    }

    int pool(Pool pool) {
        return pools.computeIfAbsent(pool, key -> {
            poolList.add(key);
            return poolList.size() - 1;
        });
    }

    List<Pool> pools() {
        return poolList;
    }

    /** The needs of a class at each place: officer, interpreter or -1, room or -1. */
    int[] options(CaseClass clazz, @Nullable String team) {
        var locations = clazz.locations().isEmpty() ? List.of("") : clazz.locations();
        var options = new int[Standing.NEEDS * locations.size()];
        int at = 0;
        for (var location : locations) {
            var skills = List.copyOf(new TreeSet<>(clazz.skills()));
            options[at++] = number(new Need(Kind.OFFICERS, team, skills, location));
            options[at++] = clazz.languages().isEmpty()
                    ? -1
                    : number(new Need(Kind.INTERPRETERS, null, clazz.languages(), location));
            var room = clazz.childRoom() ? List.of(Pool.CHILD) : List.<String>of();
            options[at++] = location.isEmpty() ? -1 : number(new Need(Kind.ROOMS, null, room, location));
        }
        return options;
    }

    private int number(Need need) {
        var known = needs.get(need);
        if (known != null) {
            return known;
        }
        int resource = resource(need);
        var serving = IntStream.range(0, poolList.size()).filter(pool -> need.isServedBy(poolList.get(pool)));
        var anywhere = IntStream.of(resources.get(resource).anywhere());
        poolsOfNeed.add(IntStream.concat(serving, anywhere).toArray());
        resourceOfNeed.add(resource);
        needs.put(need, poolsOfNeed.size() - 1);
        return poolsOfNeed.size() - 1;
    }

    private int resource(Need need) {
        return resourceByCode.computeIfAbsent(need.kind() + " " + need.resource(), code -> {
            int number = resources.size();
            var anywhere = pool(new Pool(need.kind(), need.team(), java.util.Set.of(), java.util.Set.of(), number));
            resources.add(new Resource(
                    need.kind(), need.resource(), anywhere, SESSIONS.getOrDefault(need.kind(), ofAnOfficer)));
            return number;
        });
    }

    Supply supply(boolean unheardTakesOfficer) {
        var poolsOfResource = new int[resources.size()][];
        for (int resource = 0; resource < poolsOfResource.length; resource++) {
            int wanted = resource;
            poolsOfResource[resource] = IntStream.range(0, poolsOfNeed.size())
                    .filter(need -> resourceOfNeed.get(need) == wanted)
                    .flatMap(need -> IntStream.of(poolsOfNeed.get(need)))
                    .distinct()
                    .toArray();
        }
        return new Supply(
                resources,
                order(),
                poolsOfNeed.toArray(int[][]::new),
                resourceOfNeed.stream().mapToInt(Integer::intValue).toArray(),
                poolsOfResource,
                unheardTakesOfficer);
    }

    /** Those who come later serve after all others. */
    private int[] order() {
        return IntStream.range(0, poolList.size())
                .boxed()
                .sorted(Comparator.comparing(
                                (Integer pool) -> poolList.get(pool).resource() != null)
                        .thenComparing(pool -> poolList.get(pool).flexibility()))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
