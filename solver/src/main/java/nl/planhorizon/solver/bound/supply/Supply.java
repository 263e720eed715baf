package nl.planhorizon.solver.bound.supply;

import nl.planhorizon.solver.bound.prices.PriceIndex;
import nl.planhorizon.solver.model.Model;

/** The side of the relaxation that offers: each resource sells its sessions where they fetch most at the given prices. */
public final class Supply {

    private final PriceIndex index;
    private final OfficerSupply officers;
    private final InterpreterSupply interpreters;
    private final int[] capacity;

    public Supply(Model model, PriceIndex index) {
        this.index = index;
        var service = new Service(model, index);
        officers = new OfficerSupply(model, index, service);
        interpreters = new InterpreterSupply(model, index, service);
        capacity = new Capacity(model, index, service).count();
    }

    /** How many could serve what each price is for, whatever else they do. */
    public int[] capacity() {
        return capacity;
    }

    /** What all resources fetch at most, in thousandths; takes what they sell from the excess of demand. */
    public long evaluate(long[] prices, int[] excess) {
        long sum = officers.evaluate(prices, excess) + interpreters.evaluate(prices, excess);
        for (int i = index.room(0, 0); i < index.target(0, 0); i++) {
            sum += prices[i] * capacity[i];
            excess[i] = prices[i] > 0 ? excess[i] - capacity[i] : Math.max(0, excess[i] - capacity[i]);
        }
        return sum;
    }
}
