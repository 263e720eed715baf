package nl.planhorizon.solver.search.fair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.planhorizon.solver.domain.policy.Shape;
import nl.planhorizon.solver.model.Model;
import nl.planhorizon.solver.model.Unit;
import nl.planhorizon.solver.search.state.State;

/** The queues in order, and for each case the first day on which a younger case of its queue is heard. */
final class Overtakes {

    /** Stands for the day of a case that is not heard in the window. */
    static final int NEVER = Integer.MAX_VALUE;

    private final State state;
    private final List<List<Unit>> queues = new ArrayList<>();
    private final int[] rank;
    private final Map<Shape, Integer> shapes = new HashMap<>();
    private final int[] kind;

    Overtakes(State state) {
        this.state = state;
        Model model = state.model();
        var units = byPosition(model);
        for (int queue = 0; queue < model.queueCount(); queue++) {
            queues.add(Arrays.stream(model.facts().turns().queue(queue))
                    .mapToObj(position -> units[position])
                    .toList());
        }
        rank = new int[model.units().size()];
        queues.forEach(this::rank);
        kind = new int[model.units().size()];
        for (var unit : model.units()) {
            int shape = shapes.computeIfAbsent(unit.shape(), none -> shapes.size());
            kind[unit.number()] = shape * queues.size() + unit.queue();
        }
    }

    /** Units by the position of their case in the caseload. */
    private static Unit[] byPosition(Model model) {
        var cases = model.facts().cases();
        var units = new Unit[cases.size()];
        int next = 0;
        for (int position = 0; position < units.length; position++) {
            if (cases.get(position).isReady()) {
                units[position] = model.units().get(next++);
            }
        }
        return units;
    }

    private void rank(List<Unit> queue) {
        int last = 0;
        for (int i = 0; i < queue.size(); i++) {
            boolean same = i > 0
                    && queue.get(i)
                            .facts()
                            .orderKey()
                            .equals(queue.get(i - 1).facts().orderKey());
            last = same ? last : i;
            rank[queue.get(i).number()] = last;
        }
    }

    /** Place of a case in its queue; equal for cases that never overtake each other. */
    int rank(Unit unit) {
        return rank[unit.number()];
    }

    /** Number of queue and shape of a case: places are only exchanged between cases that have both in common. */
    int kind(Unit unit) {
        return kind[unit.number()];
    }

    int kinds() {
        return queues.size() * shapes.size();
    }

    /** Cases per queue, oldest first. */
    List<List<Unit>> queues() {
        return queues;
    }

    /** Day number of the hearing of a case, or {@link #NEVER}. */
    int day(Unit unit) {
        var slot = state.slot(unit);
        return slot == null ? NEVER : slot.firstDay();
    }

    /** For each position of a queue, the earliest day on which a strictly younger case is heard. */
    int[] earliestYounger(List<Unit> queue) {
        int[] earliest = new int[queue.size()];
        int strictlyYounger = NEVER;
        int sameKey = NEVER;
        for (int i = queue.size() - 1; i >= 0; i--) {
            if (i < queue.size() - 1 && rank(queue.get(i)) != rank(queue.get(i + 1))) {
                strictlyYounger = Math.min(strictlyYounger, sameKey);
                sameKey = NEVER;
            }
            earliest[i] = strictlyYounger;
            sameKey = Math.min(sameKey, day(queue.get(i)));
        }
        return earliest;
    }
}
