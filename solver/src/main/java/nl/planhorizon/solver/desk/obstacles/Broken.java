package nl.planhorizon.solver.desk.obstacles;

import java.time.LocalDate;
import java.util.List;
import nl.planhorizon.solver.catalogue.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A hard rule that a hearing would break, and who or what is the culprit.
 *
 * @param rule the rule
 * @param count violations, counted as docs/rules-precisely.md says; at least 1
 * @param resource id of the officer, interpreter, room or companion it is about, code of the location, or id of the case
 * @param day the first day it happens on, the Monday where it is about a week, or null where the day does not matter
 * @param cases the cases already heard there and then, in order of number; empty where none is in the way
 */
public record Broken(
        Rule rule, int count, String resource, @Nullable LocalDate day, List<String> cases) {

    public Broken {
        cases = List.copyOf(cases);
    }
}
