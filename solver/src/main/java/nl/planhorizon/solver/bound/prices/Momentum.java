package nl.planhorizon.solver.bound.prices;

import java.util.Arrays;

/**
 * Moves every price by itself. A price follows the mean of its latest excess, measured by how much that excess swings, so
 * that scarce and common things go at the same pace (the rule of Adam: Kingma and Ba, 2015); one that has far to go in one
 * direction goes faster and faster. All slow down as rounds go by.
 */
public final class Momentum implements PriceMoves {

    private static final double MEAN_KEEPS = 0.95;
    private static final double SWING_KEEPS = 0.99;
    /** Keeps a price whose excess is hardly ever other than 0 from jumping. */
    private static final double CALM = 0.05;

    private static final double FIRST_RATE = 0.05;
    private static final double FINE_RATE = 0.002;
    private static final double LEAST_RATE = 0.00005;
    private static final double SLOWING = 0.996;
    private static final double SLOWING_WHEN_FINE = 0.999;

    private static final double FAR_TO_GO = 0.3;
    private static final double FASTER = 1.1;
    private static final double CALMER = 0.9;
    private static final double TOP_SPEED = 10;

    private final PriceRanges ranges;
    private final double[] exact;
    private final double[] mean;
    private final double[] swing;
    private final double[] speed;
    private double rate = FIRST_RATE;
    private double meanWeight = 1;
    private double swingWeight = 1;

    /** Goes on from given prices. */
    public Momentum(PriceRanges ranges, long[] prices) {
        this.ranges = ranges;
        exact = Arrays.stream(prices).asDoubleStream().toArray();
        mean = new double[prices.length];
        swing = new double[prices.length];
        speed = new double[prices.length];
        Arrays.fill(speed, 1);
    }

    @Override
    public void move(long[] prices, int[] excess) {
        meanWeight *= MEAN_KEEPS;
        swingWeight *= SWING_KEEPS;
        for (int i = 0; i < prices.length; i++) {
            if (ranges.capacity()[i] > 0) {
                follow(i, exact[i] <= 0 ? Math.max(0, excess[i]) : excess[i]);
                prices[i] = Math.round(exact[i]);
            }
        }
        rate = Math.max(LEAST_RATE, rate * (rate > FINE_RATE ? SLOWING : SLOWING_WHEN_FINE));
    }

    private void follow(int price, double excess) {
        mean[price] = MEAN_KEEPS * mean[price] + (1 - MEAN_KEEPS) * excess;
        swing[price] = SWING_KEEPS * swing[price] + (1 - SWING_KEEPS) * excess * excess;
        if (swing[price] == 0) {
            return;
        }
        double pull = mean[price] / (1 - meanWeight) / (Math.sqrt(swing[price] / (1 - swingWeight)) + CALM);
        double pace = speed[price] * (Math.abs(pull) > FAR_TO_GO ? FASTER : CALMER);
        speed[price] = Math.max(1, Math.min(TOP_SPEED, pace));
        double step = rate * speed[price] * pull * Math.max(ranges.scale()[price], exact[price]);
        exact[price] = Math.max(0, Math.min((double) ranges.highest()[price], exact[price] + step));
    }
}
