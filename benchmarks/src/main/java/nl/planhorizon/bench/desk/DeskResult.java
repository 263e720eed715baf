package nl.planhorizon.bench.desk;

import java.util.List;

/**
 * What came of asking and repairing.
 *
 * @param nanos time that each answer took, shortest first
 * @param repair the repair
 */
public record DeskResult(List<Long> nanos, Repairing repair) {

    private static final double MILLION = 1e6;

    /**
     * A repair after illness.
     *
     * @param validNanos time until there was a plan without a broken rule
     * @param validCost what that plan costs more, the hearings that no longer hold counted as held
     * @param cost the same at the end
     * @param touched cases whose hearing no longer held
     * @param changed hearings that are different at the end
     * @param sound whether the audit finds no broken rule in either plan
     */
    public record Repairing(long validNanos, long validCost, long cost, int touched, int changed, boolean sound) {}

    public DeskResult {
        nanos = nanos.stream().sorted().toList();
    }

    /** Milliseconds within which a share of all answers came. */
    public double millis(double share) {
        return nanos.isEmpty() ? 0 : nanos.get((int) Math.ceil(share * nanos.size()) - 1) / MILLION;
    }

    /** The result in lines. */
    public List<String> lines() {
        return List.of(
                "best places: asked %d times; time in ms: median %.1f, p99 %.1f, most %.1f"
                        .formatted(nanos.size(), millis(0.5), millis(0.99), millis(1)),
                "repair: %d hearings no longer held; a valid plan after %.0f ms, for %,d more; at the end for %,d more"
                        .formatted(repair.touched(), repair.validNanos() / MILLION, repair.validCost(), repair.cost()),
                "repair: %d hearings are different at the end".formatted(repair.changed()),
                repair.sound() ? "the audit finds no broken rule" : "WRONG: the audit finds a broken rule");
    }
}
