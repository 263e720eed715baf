package nl.planhorizon.bench.explain;

import java.util.List;

/**
 * What came of explaining a number of cases without a hearing.
 *
 * @param nanos time that each took, shortest first
 * @param blocked how many have no place because something blocks every one
 * @param placed how many have a legal place
 * @param places how many places were held against blocking sets
 * @param remedies how many remedies were tried
 * @param remedyNanos time that the remedies of each case took, shortest first
 * @param wrong what did not hold, in words
 */
public record ExplainResult(
        List<Long> nanos,
        int blocked,
        int placed,
        long places,
        int remedies,
        List<Long> remedyNanos,
        List<String> wrong) {

    private static final double MILLION = 1e6;

    public ExplainResult {
        nanos = nanos.stream().sorted().toList();
        remedyNanos = remedyNanos.stream().sorted().toList();
        wrong = List.copyOf(wrong);
    }

    /** Milliseconds within which a share of all explanations came. */
    public double millis(double share) {
        return millis(nanos, share);
    }

    private static double millis(List<Long> sorted, double share) {
        return sorted.isEmpty() ? 0 : sorted.get((int) Math.ceil(share * sorted.size()) - 1) / MILLION;
    }

    /** The result in lines. */
    public List<String> lines() {
        return List.of(
                "explained: %d cases without a hearing, %d blocked, %d with a legal place"
                        .formatted(nanos.size(), blocked, placed),
                "time in ms: median %.1f, p95 %.1f, most %.1f".formatted(millis(0.5), millis(0.95), millis(1)),
                "blocking sets held against %,d places".formatted(places),
                "remedies: %d of %d cases, each checked by the audit; time in ms for all of a case: median %.1f, p95 %.1f"
                        .formatted(remedies, remedyNanos.size(), millis(remedyNanos, 0.5), millis(remedyNanos, 0.95)),
                wrong.isEmpty() ? "all of it holds" : "WRONG: " + String.join("; ", wrong));
    }
}
