package nl.planhorizon.api.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.planhorizon.solver.domain.cases.AsylumCase;

/** Which cases belong together: hearings of the same case number, and families. */
final class Relatives {

    private final List<AsylumCase> cases;
    private final Map<String, List<Integer>> byNumber = new HashMap<>();
    private final Map<String, List<Integer>> byFamily = new HashMap<>();

    Relatives(List<AsylumCase> cases) {
        this.cases = cases;
        for (int i = 0; i < cases.size(); i++) {
            add(byNumber, cases.get(i).number(), i);
            var family = cases.get(i).circumstances().family();
            if (family != null) {
                add(byFamily, family, i);
            }
        }
    }

    private static void add(Map<String, List<Integer>> places, String key, int place) {
        places.computeIfAbsent(key, any -> new ArrayList<>(1)).add(place);
    }

    /** The others that belong with a case, in the order of the caseload. */
    List<AsylumCase> of(AsylumCase asylumCase) {
        SortedSet<Integer> places = new TreeSet<>(byNumber.getOrDefault(asylumCase.number(), List.of()));
        var family = asylumCase.circumstances().family();
        if (family != null) {
            places.addAll(byFamily.getOrDefault(family, List.of()));
        }
        return places.stream()
                .map(cases::get)
                .filter(each -> !each.equals(asylumCase))
                .toList();
    }
}
