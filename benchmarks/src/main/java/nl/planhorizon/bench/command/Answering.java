package nl.planhorizon.bench.command;

import java.io.PrintWriter;
import java.time.InstantSource;
import nl.planhorizon.bench.desk.DeskTrial;
import nl.planhorizon.bench.instance.Instance;

/**
 * Plans a caseload, asks for places of urgent cases and repairs the plan after a wave of illness.
 *
 * @param instance which caseload
 * @param questions how often is asked
 * @param seed start of all chance
 */
record Answering(Instance instance, int questions, long seed) {

    private static final double REPAIR_SECONDS = 10;

    /** Exit code 0 where the audit finds no broken rule. */
    int run(double seconds, InstantSource clock, PrintWriter out) {
        var planned = Planned.of(instance, seed, seconds, clock);
        double repairSeconds = Math.min(seconds, REPAIR_SECONDS);
        var result =
                new DeskTrial(planned.caseload(), planned.plan(), seed, System::nanoTime).run(questions, repairSeconds);
        out.printf(
                "Answers of %s, planned for %s s, repaired for %s s, seed %d.%n",
                instance.name(), seconds, repairSeconds, seed);
        result.lines().forEach(line -> out.println("- " + line));
        out.flush();
        return result.repair().sound() ? 0 : 1;
    }
}
