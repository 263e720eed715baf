package nl.planhorizon.bench.trial;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a run.
 *
 * @param note what a reader must know, empty if nothing
 * @param curve cost over time
 * @param readings the plan at each of the times, times at which there was none left out
 * @param costOfNoPlan what planning nothing costs
 * @param ownBound lower bound the peer proved itself, null if none
 * @param verifiedBound what the prices it handed over really prove, null if it handed over none
 * @param stepsPerSecond search steps or moves a second, null where there are none
 * @param liveHeapMegabytes heap in use after a garbage collection halfway, null if it ended before
 * @param peakRssMegabytes most memory the process ever held, null where the system does not tell
 */
public record TrialResult(
        String note,
        List<Point> curve,
        List<Reading> readings,
        long costOfNoPlan,
        @Nullable Long ownBound,
        @Nullable Long verifiedBound,
        @Nullable Double stepsPerSecond,
        @Nullable Long liveHeapMegabytes,
        @Nullable Long peakRssMegabytes) {

    public TrialResult {
        curve = List.copyOf(curve);
        readings = List.copyOf(readings);
    }

    /** A run that ended without a word. */
    static TrialResult failed(String note) {
        return new TrialResult(note, List.of(), List.of(), 0, null, null, null, null, null);
    }

    /** The plan at one of the times, or null if there was none yet. */
    public @Nullable Reading at(double time) {
        return readings.stream()
                .filter(reading -> reading.time() == time)
                .findFirst()
                .orElse(null);
    }

    /** When there was a first plan that keeps every hard rule, in seconds; null if there was none. */
    public @Nullable Double firstValid() {
        return curve.stream()
                .filter(point -> point.violations() == 0)
                .map(Point::seconds)
                .findFirst()
                .orElse(null);
    }
}
