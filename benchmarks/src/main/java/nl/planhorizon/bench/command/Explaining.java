package nl.planhorizon.bench.command;

import java.io.PrintWriter;
import java.time.InstantSource;
import nl.planhorizon.bench.explain.ExplainTrial;
import nl.planhorizon.bench.instance.Instance;

/**
 * Plans a caseload and explains cases without a hearing.
 *
 * @param instance which caseload
 * @param cases how many cases
 * @param seed start of all chance
 */
record Explaining(Instance instance, int cases, long seed) {

    private static final int WITH_REMEDIES = 20;

    /** Exit code 0 where everything that was said holds. */
    int run(double seconds, InstantSource clock, PrintWriter out) {
        var planned = Planned.of(instance, seed, seconds, clock);
        var result =
                new ExplainTrial(planned.caseload(), planned.plan(), seed, System::nanoTime).run(cases, WITH_REMEDIES);
        out.printf("Explanations of %s, planned for %s s, seed %d.%n", instance.name(), seconds, seed);
        result.lines().forEach(line -> out.println("- " + line));
        out.flush();
        return result.wrong().isEmpty() ? 0 : 1;
    }
}
