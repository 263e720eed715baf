package nl.planhorizon.bench.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.planhorizon.bench.contest.Peer;
import nl.planhorizon.bench.report.Entry;
import nl.planhorizon.bench.trial.Job;
import nl.planhorizon.bench.trial.TrialResult;
import nl.planhorizon.bench.trial.Workers;

/**
 * All runs of a benchmark, one after the other so that none disturbs another.
 *
 * @param caseload file of the caseload
 * @param warmUp file of the caseload to warm up with
 * @param seeds how many seeds, from 1
 * @param times seconds at which plans are judged, ascending
 * @param warmUpSeconds how long every peer warms up
 */
record Campaign(Path caseload, Path warmUp, int seeds, List<Double> times, double warmUpSeconds) {

    List<Entry> run(List<Peer> peers, Workers workers, Consumer<String> progress)
            throws IOException, InterruptedException {
        List<Entry> entries = new ArrayList<>();
        for (var peer : peers) {
            for (var these :
                    peer.isShapedByTime() ? times.stream().map(List::of).toList() : List.of(times)) {
                for (long seed = 1; seed <= seeds; seed++) {
                    progress.accept("%s, seed %d, %s s".formatted(peer.name(), seed, these));
                    var result = workers.run(job(peer, seed, these));
                    entries.addAll(entries(peer, seed, these, result));
                }
            }
        }
        return entries;
    }

    private Job job(Peer peer, long seed, List<Double> these) {
        return new Job(caseload.toString(), warmUp.toString(), peer.name(), seed, these, warmUpSeconds);
    }

    private static List<Entry> entries(Peer peer, long seed, List<Double> these, TrialResult result) {
        return these.stream()
                .map(time -> new Entry(peer.name(), seed, time, result.at(time), result))
                .toList();
    }
}
