package nl.planhorizon.solver.search.fair;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.planhorizon.solver.model.Model;
import nl.planhorizon.solver.model.Unit;

/**
 * Cases that look for places among the same hearings: alike in queue, shape, need for an interpreter and allowed locations.
 * What a round has nothing for is known of all of them at once.
 */
final class Alike {

    private final int[] groups;
    private final int count;

    private record Key(int kind, int need, List<Integer> locations) {}

    Alike(Model model, Overtakes overtakes) {
        groups = new int[model.units().size()];
        Map<Key, Integer> numbers = new HashMap<>();
        for (var unit : model.units()) {
            groups[unit.number()] = numbers.computeIfAbsent(key(unit, overtakes), none -> numbers.size());
        }
        count = numbers.size();
    }

    private static Key key(Unit unit, Overtakes overtakes) {
        return new Key(
                overtakes.kind(unit),
                unit.interpreterNeed(),
                Arrays.stream(unit.locations()).boxed().toList());
    }

    /** Number of the group of a case, known by its number. */
    int of(int number) {
        return groups[number];
    }

    int count() {
        return count;
    }
}
