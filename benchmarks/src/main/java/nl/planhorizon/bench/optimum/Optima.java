package nl.planhorizon.bench.optimum;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What came of a number of small caseloads.
 *
 * @param all one a caseload
 */
public record Optima(List<Optimum> all) {

    public Optima {
        all = List.copyOf(all);
    }

    /** Whether search, bound and CP-SAT contradict each other nowhere. */
    public boolean isRight() {
        return all.stream().allMatch(Optimum::isRight);
    }

    private Stream<Optimum> proven() {
        return all.stream().filter(Optimum::isProven);
    }

    /** The share that something is of what could be achieved, over all caseloads whose best plan is known, of which there are some. */
    private double percent(ToLongFunction<Optimum> part) {
        return 100.0
                * proven().mapToLong(part).sum()
                / proven().mapToLong(Optimum::achievable).sum();
    }

    /** The result in lines. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("caseloads: %d, for %d of them CP-SAT proves which plan is the best one"
                .formatted(all.size(), proven().count()));
        if (proven().findAny().isPresent()) {
            lines.add("of these the plan of the search is as good %d times"
                    .formatted(proven().filter(each -> each.missed() == 0).count()));
            lines.add(
                    "the search misses %.2f %% of what could be achieved, the bound is %.2f %% below the best plan: together the gap, %.2f %%"
                            .formatted(
                                    percent(Optimum::missed),
                                    percent(Optimum::slack),
                                    percent(each -> each.plan() - each.bound())));
        }
        lines.add(isRight() ? "nobody contradicts anybody" : "WRONG: a plan is cheaper than what somebody proved");
        return lines;
    }

    /** One row a caseload, below what the figures hold for. */
    public String csv(List<String> header) {
        List<String> rows = new ArrayList<>();
        header.forEach(line -> rows.add("# " + line));
        lines().forEach(line -> rows.add("# " + line));
        rows.add("seed,costOfNoPlan,lowerBound,planCost,foundByCpSat,provenByCpSat");
        all.forEach(each -> rows.add("%d,%d,%d,%d,%s,%s"
                .formatted(
                        each.seed(),
                        each.costOfNoPlan(),
                        each.bound(),
                        each.plan(),
                        orNothing(each.found()),
                        orNothing(each.proven()))));
        return String.join("\n", rows) + "\n";
    }

    private static String orNothing(@Nullable Long cost) {
        return cost == null ? "" : cost.toString();
    }
}
