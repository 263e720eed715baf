package nl.planhorizon.bench.trial;

import java.util.List;

/**
 * One run of one peer, as it is told to the process that does it.
 *
 * @param caseload file of the caseload
 * @param warmUp file of the caseload to warm up with
 * @param peer name of the peer
 * @param seed start of all chance
 * @param times seconds at which the plan is judged, ascending; the last is how long the peer may take
 * @param warmUpSeconds how long the peer plans the warm-up caseload before, so that the machine code is compiled
 */
public record Job(String caseload, String warmUp, String peer, long seed, List<Double> times, double warmUpSeconds) {

    public Job {
        times = List.copyOf(times);
    }

    double seconds() {
        return times.get(times.size() - 1);
    }
}
