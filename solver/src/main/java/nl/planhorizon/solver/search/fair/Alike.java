package nl.planhorizon.solver.search.fair;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.planhorizon.solver.model.Model;
import nl.planhorizon.solver.model.Unit;

/**
 * Cases that look for places among the same hearings: alike in queue, shape, need for an interpreter and allowed locations.
 * What a round has nothing for is known of all of them at once.
 */
final class Alike {

    private static final byte UNKNOWN = 0;
    private static final byte NO = 1;
    private static final byte YES = 2;

    private final List<Unit> units;
    private final int[] groups;
    private final byte[] answers;

    private record Key(int kind, int need, List<Integer> locations) {}

    Alike(Model model, Overtakes overtakes) {
        units = model.units();
        groups = new int[units.size()];
        Map<Key, Integer> numbers = new HashMap<>();
        for (var unit : units) {
            groups[unit.number()] = numbers.computeIfAbsent(key(unit, overtakes), none -> numbers.size());
        }
        answers = new byte[numbers.size()];
    }

    private static Key key(Unit unit, Overtakes overtakes) {
        return new Key(
                overtakes.kind(unit),
                unit.interpreterNeed(),
                Arrays.stream(unit.locations()).boxed().toList());
    }

    /** The answer to a question about a case, known by its number; it is asked once of all that are alike. */
    boolean answer(int number, Predicate<Unit> question) {
        int group = groups[number];
        if (answers[group] == UNKNOWN) {
            answers[group] = question.test(units.get(number)) ? YES : NO;
        }
        return answers[group] == YES;
    }

    /** From now on everything is asked again. */
    void forget() {
        Arrays.fill(answers, UNKNOWN);
    }
}
