package nl.planhorizon.bench.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A logarithmic axis between two of the values 1, 2, 5, 10, 20 and so on.
 *
 * @param least left or lower end
 * @param most right or upper end
 */
record Axis(double least, double most) {

    private static final int FARTHEST = 9;

    /** The shortest axis with these values on it. */
    static Axis around(double least, double most) {
        double low = steps().filter(step -> step <= least).max(Double::compare).orElse(least);
        double high = steps().filter(step -> step >= most).findFirst().orElse(most);
        return new Axis(low, low == high ? 10 * high : high);
    }

    private static Stream<Double> steps() {
        return IntStream.rangeClosed(-FARTHEST, FARTHEST).boxed().flatMap(power -> Stream.of(1, 2, 5)
                .map(digit -> BigDecimal.valueOf(digit).scaleByPowerOfTen(power).doubleValue()));
    }

    /** The values on it that are written beside it. */
    List<Double> ticks() {
        return steps().filter(step -> step >= least && step <= most).toList();
    }

    /** How far along the axis a value lies, from 0 to 1; beyond the ends at the ends. */
    double share(double value) {
        double inside = Math.max(least, Math.min(most, value));
        return Math.log(inside / least) / Math.log(most / least);
    }

    static String label(double value) {
        return new BigDecimal(value, MathContext.DECIMAL32).stripTrailingZeros().toPlainString();
    }
}
