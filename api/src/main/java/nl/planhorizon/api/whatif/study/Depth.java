package nl.planhorizon.api.whatif.study;

import java.util.List;
import nl.planhorizon.api.problem.InvalidException;
import nl.planhorizon.api.problem.ProblemError;
import org.jspecify.annotations.Nullable;

/**
 * How deep a study looks into its scenarios.
 *
 * @param kind forecast or plan
 * @param seconds how long each plan is searched for, null for a forecast
 */
public record Depth(String kind, @Nullable Integer seconds) {

    private static final int LEAST = 10;
    private static final int MOST = 300;
    private static final int USUAL = 60;

    private static final String FORECAST = "forecast";
    private static final String PLAN = "plan";

    /** The depth that was asked for; a forecast where nothing was said. */
    public static Depth asked(@Nullable String kind, @Nullable Integer seconds) {
        if (kind == null || kind.equals(FORECAST)) {
            return of(null);
        }
        if (!kind.equals(PLAN)) {
            throw invalid("unknown-value", "depth", "Give %s or %s.".formatted(FORECAST, PLAN));
        }
        int wanted = seconds == null ? USUAL : seconds;
        if (wanted < LEAST || wanted > MOST) {
            throw invalid("out-of-range", "seconds", "%d to %d seconds for each plan.".formatted(LEAST, MOST));
        }
        return of(wanted);
    }

    private static InvalidException invalid(String code, String path, String detail) {
        return new InvalidException(List.of(new ProblemError(code, path, detail)));
    }

    /** Whether it plans instead of forecasting. */
    public boolean plans() {
        return seconds != null;
    }

    static Depth of(@Nullable Integer seconds) {
        return new Depth(seconds == null ? FORECAST : PLAN, seconds);
    }
}
