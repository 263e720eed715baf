package nl.planhorizon.bench.trial;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;
import nl.planhorizon.bench.contest.Outcome;
import nl.planhorizon.bench.contest.Peer;
import nl.planhorizon.bench.contest.Recorder;
import nl.planhorizon.bench.contest.Task;
import nl.planhorizon.bench.instance.StoredBound;
import nl.planhorizon.bench.peer.Roster;
import nl.planhorizon.data.CaseloadFiles;
import nl.planhorizon.data.FaultyInputException;
import nl.planhorizon.solver.domain.Caseload;
import org.jspecify.annotations.Nullable;

/** Does one run: warms up, lets the peer plan against the clock, then judges what it made. */
final class Trial {

    private static final double NANOS = 1e9;

    private final Job job;
    private final Peer peer;
    private final LongSupplier nanoTime;

    Trial(Job job, LongSupplier nanoTime) {
        this.job = job;
        this.nanoTime = nanoTime;
        peer = Roster.named(job.peer())
                .orElseThrow(() -> new IllegalArgumentException("There is no peer " + job.peer() + "."));
    }

    TrialResult run() throws IOException, FaultyInputException {
        warmUp();
        var caseload = read(job.caseload());
        var hint = peer.hint(caseload, job.seed());
        Memory.collectGarbage();
        var elapsed = clock();
        var recorder = new Recorder(elapsed);
        try (var memory = Memory.measuredAfter(job.seconds() / 2)) {
            var outcome = peer.plan(new Task(caseload, job.seed(), hint, job.seconds(), elapsed), recorder);
            double seconds = elapsed.getAsDouble();
            return judged(caseload, recorder, outcome, new Used(seconds, memory.liveHeap(), Memory.peakRss()));
        }
    }

    /** What a run took. */
    private record Used(
            double seconds,
            @Nullable Long liveHeap,
            @Nullable Long peakRss) {}

    private TrialResult judged(Caseload caseload, Recorder recorder, Outcome outcome, Used used) {
        var judge = new Judge(caseload);
        var proof = recorder.proof();
        var steps = outcome.steps();
        return new TrialResult(
                outcome.note(),
                judge.curve(recorder),
                judge.readings(recorder, job.times()),
                judge.costOfNoPlan(),
                outcome.bound(),
                proof == null ? null : StoredBound.verify(caseload, proof),
                steps == null ? null : steps / used.seconds(),
                used.liveHeap(),
                used.peakRss());
    }

    private void warmUp() throws IOException, FaultyInputException {
        if (job.warmUpSeconds() > 0) {
            var elapsed = clock();
            peer.plan(
                    new Task(read(job.warmUp()), job.seed(), null, job.warmUpSeconds(), elapsed),
                    new Recorder(elapsed));
        }
    }

    private DoubleSupplier clock() {
        long start = nanoTime.getAsLong();
        return () -> (nanoTime.getAsLong() - start) / NANOS;
    }

    private static Caseload read(String file) throws IOException, FaultyInputException {
        return CaseloadFiles.read(Path.of(file)).content();
    }
}
