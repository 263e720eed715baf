package nl.planhorizon.solver.rules;

import ai.timefold.solver.core.api.score.stream.uni.UniConstraintCollector;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.planhorizon.solver.facts.cases.OrderKey;
import nl.planhorizon.solver.planning.Assignment;

/** The cases of a queue in order, each with its first hearing day: counts who is overtaken without looking at pairs. */
final class WaitingLine {

    /** Stands for the first hearing day of a case that has none. */
    private static final LocalDate NEVER = LocalDate.MAX;

    private final NavigableMap<OrderKey, NavigableMap<LocalDate, Integer>> line = new TreeMap<>();

    /** Collects a queue into the number of its cases that a later one overtakes. */
    static UniConstraintCollector<Assignment, WaitingLine, Long> victims() {
        return new Victims();
    }

    private Runnable add(Assignment each) {
        var key = each.caseFacts().orderKey();
        var day = each.isPlanned() ? each.firstDay() : NEVER;
        line.computeIfAbsent(key, none -> new TreeMap<>()).merge(day, 1, Integer::sum);
        return () -> remove(key, day);
    }

    private void remove(OrderKey key, LocalDate day) {
        line.computeIfPresent(key, (same, days) -> {
            days.computeIfPresent(day, (sameDay, count) -> count == 1 ? null : count - 1);
            return days.isEmpty() ? null : days;
        });
    }

    private long count() {
        long victims = 0;
        var earliestLater = NEVER;
        for (var days : line.descendingMap().values()) {
            victims += days.tailMap(earliestLater, false).values().stream()
                    .mapToLong(Integer::longValue)
                    .sum();
            earliestLater = days.firstKey().isBefore(earliestLater) ? days.firstKey() : earliestLater;
        }
        return victims;
    }

    private record Victims() implements UniConstraintCollector<Assignment, WaitingLine, Long> {

        @Override
        public Supplier<WaitingLine> supplier() {
            return WaitingLine::new;
        }

        @Override
        public BiFunction<WaitingLine, Assignment, Runnable> accumulator() {
            return WaitingLine::add;
        }

        @Override
        public Function<WaitingLine, Long> finisher() {
            return WaitingLine::count;
        }
    }
}
