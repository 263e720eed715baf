package nl.planhorizon.solver.bound.prices;

/** A way to find better prices: up where more is asked than offered, down where less is. */
public interface PriceMoves {

    /**
     * Moves prices, in place.
     *
     * @param prices thousandths, in the order of the price index
     * @param excess demand less supply at these prices, likewise
     */
    void move(long[] prices, int[] excess);
}
