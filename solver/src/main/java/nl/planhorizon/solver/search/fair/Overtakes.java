package nl.planhorizon.solver.search.fair;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.ObjIntConsumer;
import nl.planhorizon.solver.domain.policy.Shape;
import nl.planhorizon.solver.model.Model;
import nl.planhorizon.solver.model.Unit;
import nl.planhorizon.solver.search.state.State;

/** The queues in order, and for each case the first day on which a younger case of its queue is heard. */
final class Overtakes {

    /** Stands for the day of a case that is not heard in the window. */
    static final int NEVER = Integer.MAX_VALUE;

    private final State state;
    private final List<Unit> units;
    /** By queue: numbers of its cases, oldest first. */
    private final int[][] lines;
    /** By number of the case; its place in its queue, what it is, and on which day it is heard. */
    private final int[] rank;

    private final int[] kind;
    private final int[] days;
    private final Map<Shape, Integer> shapes = new HashMap<>();

    Overtakes(State state) {
        this.state = state;
        Model model = state.model();
        units = model.units();
        rank = new int[units.size()];
        kind = new int[units.size()];
        days = new int[units.size()];
        var byPosition = byPosition(model);
        lines = new int[model.queueCount()][];
        for (int queue = 0; queue < lines.length; queue++) {
            lines[queue] = Arrays.stream(model.facts().turns().queue(queue))
                    .map(position -> byPosition[position].number())
                    .toArray();
            rank(lines[queue]);
        }
        for (var unit : units) {
            int shape = shapes.computeIfAbsent(unit.shape(), none -> shapes.size());
            kind[unit.number()] = shape * lines.length + unit.queue();
            move(unit);
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

    private void rank(int[] line) {
        int last = 0;
        for (int i = 0; i < line.length; i++) {
            boolean same = i > 0
                    && units.get(line[i])
                            .facts()
                            .orderKey()
                            .equals(units.get(line[i - 1]).facts().orderKey());
            last = same ? last : i;
            rank[line[i]] = last;
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
        return lines.length * shapes.size();
    }

    int queues() {
        return lines.length;
    }

    /** Notes that a case has moved, or is heard or no longer. */
    void move(Unit unit) {
        var slot = state.slot(unit);
        days[unit.number()] = slot == null ? NEVER : slot.firstDay();
    }

    /** Day number of the hearing of a case, or {@link #NEVER}. */
    int day(Unit unit) {
        return days[unit.number()];
    }

    /**
     * The cases of a queue that a strictly younger one overtakes, with the first day on which one is heard.
     *
     * @param isOfInterest which of them, by number
     */
    void forEachVictim(int queue, IntPredicate isOfInterest, ObjIntConsumer<Unit> action) {
        int[] numbers = lines[queue];
        int[] earliest = earliestYounger(numbers);
        for (int i = 0; i < numbers.length; i++) {
            if (earliest[i] < days[numbers[i]] && isOfInterest.test(numbers[i])) {
                action.accept(units.get(numbers[i]), earliest[i]);
            }
        }
    }

    /** For each position of a queue, the earliest day on which a strictly younger case is heard. */
    private int[] earliestYounger(int[] numbers) {
        int[] earliest = new int[numbers.length];
        int strictlyYounger = NEVER;
        int sameKey = NEVER;
        for (int i = numbers.length - 1; i >= 0; i--) {
            if (i < numbers.length - 1 && rank[numbers[i]] != rank[numbers[i + 1]]) {
                strictlyYounger = Math.min(strictlyYounger, sameKey);
                sameKey = NEVER;
            }
            earliest[i] = strictlyYounger;
            sameKey = Math.min(sameKey, days[numbers[i]]);
        }
        return earliest;
    }
}
