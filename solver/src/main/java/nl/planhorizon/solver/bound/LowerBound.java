package nl.planhorizon.solver.bound;

import java.util.Arrays;
import nl.planhorizon.solver.domain.plan.Proof;
import nl.planhorizon.solver.model.Model;

/**
 * A bound below which no plan of a caseload can cost, valid whenever it is stopped. Prices rise where more is asked than
 * offered and fall where less is (a subgradient method), first for whole weeks, then for sessions, then for each location:
 * going from coarse to fine is what makes it quick.
 */
public final class LowerBound {

    private static final int PATIENCE = 12;

    private final PriceIndex index;
    private final CaseDemand demand;
    private final Supply supply;
    private final Targets targets;
    private final int[] leastTargets;
    private final int[] excess;
    private final Coarsening coarsening;
    private long[] prices;
    private long[] bestPrices;
    private long best;
    private double step = 1;
    private int stale;

    public LowerBound(Model model) {
        index = new PriceIndex(model);
        demand = new CaseDemand(model, index);
        supply = new Supply(model, index);
        targets = new Targets(model, index);
        leastTargets = targets.least();
        coarsening = new Coarsening(model, index);
        prices = new long[index.size()];
        bestPrices = prices;
        excess = new int[index.size()];
        best = evaluate();
    }

    /** One round of better prices, given what a known plan costs. */
    public void improve(long planCost) {
        if (stale >= PATIENCE) {
            restart();
        }
        move(planCost);
        long value = evaluate();
        if (value > best) {
            best = value;
            bestPrices = prices.clone();
            stale = 0;
        } else {
            stale++;
        }
    }

    /** Goes back to the best prices with a smaller step, or with finer prices once steps have become small. */
    private void restart() {
        step *= 0.6;
        stale = 0;
        if (step < 0.02 && coarsening.refine()) {
            step = 0.5;
        }
        prices = bestPrices.clone();
        evaluate();
    }

    private long evaluate() {
        Arrays.fill(excess, 0);
        long value = demand.evaluate(prices, excess);
        for (int i = index.target(0, 0); i < excess.length; i++) {
            value += prices[i] * leastTargets[i];
            excess[i] += leastTargets[i];
        }
        return value - supply.evaluate(prices, excess);
    }

    private void move(long planCost) {
        double[] direction = coarsening.direction(excess);
        double square = 0;
        for (double each : direction) {
            square += each * each;
        }
        double length = square == 0 ? 0 : step * Math.max(1, 1000.0 * planCost - best) / square;
        long highest = targets.highestPrice();
        int firstTarget = index.target(0, 0);
        for (int i = 0; i < direction.length; i++) {
            long price = Math.max(0, prices[i] + Math.round(length * direction[i]));
            prices[i] = i >= firstTarget ? Math.min(highest, price) : price;
        }
    }

    /** No plan costs less, in units of cost. */
    public long value() {
        return Math.max(0, -Math.floorDiv(-best, 1000));
    }

    /** The bound with the prices that prove it. */
    public Proof proof() {
        return new Proof(value(), index.rows(bestPrices));
    }
}
