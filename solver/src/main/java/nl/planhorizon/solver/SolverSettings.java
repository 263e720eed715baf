package nl.planhorizon.solver;

/**
 * How the solver works.
 *
 * @param seed same seed and same steps, same plan
 * @param slices how often on the way a plan in fair order is made and scored; each is a better plan one can stop at
 * @param boundRounds rounds of the lower bound; 0 lets it run beside the search for as long as that takes
 * @param asserts whether the solver checks itself after every change; slow, for tests
 */
public record SolverSettings(long seed, int slices, int boundRounds, boolean asserts) {

    private static final int SLICES = 12;
    private static final int REPEATABLE_ROUNDS = 400;

    /** For planning against the clock: the lower bound uses the other core as long as the search runs. */
    public static SolverSettings timed(long seed) {
        return new SolverSettings(seed, SLICES, 0, false);
    }

    /** For planning by steps: the same result, bound included, on any machine. */
    public static SolverSettings repeatable(long seed) {
        return new SolverSettings(seed, SLICES, REPEATABLE_ROUNDS, false);
    }

    public SolverSettings withAsserts() {
        return new SolverSettings(seed, slices, boundRounds, true);
    }

    public SolverSettings withSlices(int count) {
        return new SolverSettings(seed, count, boundRounds, asserts);
    }
}
