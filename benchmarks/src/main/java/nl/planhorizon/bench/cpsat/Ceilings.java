package nl.planhorizon.bench.cpsat;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.ToLongFunction;

/**
 * What is used of things of one kind, to be kept under a ceiling each.
 *
 * @param <K> which thing
 */
final class Ceilings<K> {

    private final Map<K, LinearExprBuilder> used = new LinkedHashMap<>();

    /** Uses an amount of a thing if a variable is true. */
    void use(K thing, LinearArgument variable, long amount) {
        used.computeIfAbsent(thing, none -> LinearExpr.newBuilder()).addTerm(variable, amount);
    }

    /** Keeps every thing under its ceiling. */
    void keep(CpModel model, ToLongFunction<K> ceiling) {
        used.forEach((thing, sum) -> model.addLessOrEqual(sum, ceiling.applyAsLong(thing)));
    }

    void forEach(BiConsumer<K, LinearExprBuilder> action) {
        used.forEach(action);
    }

    /** What is used of a thing; nothing if nobody can use it. */
    LinearExprBuilder of(K thing) {
        return used.computeIfAbsent(thing, none -> LinearExpr.newBuilder());
    }
}
