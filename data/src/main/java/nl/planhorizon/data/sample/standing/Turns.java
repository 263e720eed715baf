package nl.planhorizon.data.sample.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.planhorizon.data.sample.stock.Law;
import nl.planhorizon.solver.domain.cases.AsylumCase;
import nl.planhorizon.solver.domain.policy.Queue;

/** In which order households are called: first in, first out inside a queue, the queues in proportion to their turns. */
final class Turns {

    /** Households called a week at national size, relative to one another; assumed. */
    private static final Map<String, Integer> SHARES = Map.of(
            "priority", 120,
            "border", 60,
            "track-2", 60,
            "track-1", 180,
            "baa", 260,
            "regular-overdue", 280,
            "regular-in-term", 120,
            "repeat", 40);

    private static final int OTHER_SHARE = 40;
    private static final int NUISANCE_AHEAD = 14;

    private Turns() {}

    /** A household and when it is called. */
    private record Turn(double call, List<AsylumCase> members) {}

    static List<List<AsylumCase>> of(List<AsylumCase> ready, Law law) {
        var queues = new LinkedHashMap<Queue, List<List<AsylumCase>>>();
        for (var household : households(ready)) {
            queues.computeIfAbsent(law.queue(household.get(0)), queue -> new ArrayList<>())
                    .add(household);
        }
        var turns = new ArrayList<Turn>();
        queues.forEach((queue, waiting) -> {
            waiting.sort(Comparator.<List<AsylumCase>, Boolean>comparing(
                            household -> isPastHorizon(household.get(0), queue, law))
                    .thenComparing(household -> key(household.get(0), queue)));
            double share = SHARES.getOrDefault(queue.code(), OTHER_SHARE);
            for (int i = 0; i < waiting.size(); i++) {
                turns.add(new Turn((i + 1) / share, waiting.get(i)));
            }
        });
        turns.sort(Comparator.comparingDouble(Turn::call));
        return turns.stream().map(Turn::members).toList();
    }

    private static List<List<AsylumCase>> households(List<AsylumCase> ready) {
        var families = new HashMap<String, List<AsylumCase>>();
        var households = new ArrayList<List<AsylumCase>>();
        for (var unit : ready) {
            var family = unit.circumstances().family();
            var household = family == null ? null : families.get(family);
            if (household == null) {
                household = new ArrayList<>();
                households.add(household);
            }
            household.add(unit);
            if (family != null) {
                families.put(family, household);
            }
        }
        return households;
    }

    /** Promises that can still be kept come before those already broken; open days count as days, which is near enough. */
    private static boolean isPastHorizon(AsylumCase unit, Queue queue, Law law) {
        var horizon = queue.horizon();
        return horizon != null && key(unit, queue).plusDays(horizon.days()).isBefore(law.asOf());
    }

    private static LocalDate key(AsylumCase unit, Queue queue) {
        var anchor = unit.dates().registrationHearing();
        if (queue.horizon() == null || anchor == null) {
            return unit.dates().application();
        }
        return unit.circumstances().nuisanceReport() == null ? anchor : anchor.minusDays(NUISANCE_AHEAD);
    }
}
