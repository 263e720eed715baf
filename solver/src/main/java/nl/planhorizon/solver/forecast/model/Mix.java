package nl.planhorizon.solver.forecast.model;

/** Draws classes in proportion to their weights, each draw in constant time (Walker's alias method). */
public final class Mix {

    private final double[] stay;
    private final int[] alias;

    private Mix(double[] stay, int[] alias) {
        this.stay = stay;
        this.alias = alias;
    }

    /**
     * A mix by weights.
     *
     * @throws IllegalArgumentException if no weight is above zero
     */
    public static Mix of(double[] weights) {
        int n = weights.length;
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        if (!(sum > 0)) {
            throw new IllegalArgumentException("An inflow needs a class with a weight above zero.");
        }
        var stay = new double[n];
        var alias = new int[n];
        var order = new int[n];
        int low = 0;
        int high = n;
        for (int i = 0; i < n; i++) {
            stay[i] = weights[i] * n / sum;
            alias[i] = i;
            order[stay[i] < 1 ? low++ : --high] = i;
        }
        pair(stay, alias, order, low);
        return new Mix(stay, alias);
    }

    private static void pair(double[] stay, int[] alias, int[] order, int small) {
        int low = 0;
        int high = small;
        while (low < high && high < order.length) {
            int less = order[low++];
            int more = order[high];
            alias[less] = more;
            stay[more] -= 1 - stay[less];
            high += stay[more] < 1 ? 1 : 0;
        }
    }

    /** The class at a point from 0 up to 1. */
    public int at(double point) {
        double scaled = point * stay.length;
        int column = Math.min(stay.length - 1, (int) scaled);
        return scaled - column < stay[column] ? column : alias[column];
    }
}
