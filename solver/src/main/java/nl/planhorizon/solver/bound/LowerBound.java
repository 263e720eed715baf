package nl.planhorizon.solver.bound;

import java.util.Arrays;
import nl.planhorizon.solver.domain.plan.Proof;
import nl.planhorizon.solver.model.Model;

/**
 * A bound below which no plan of a caseload can cost, valid whenever it is stopped. Prices rise where more is asked than
 * offered and fall where less is (a scaled subgradient method), first for whole weeks, then for sessions, then for each
 * location: going from coarse to fine is what makes it quick. See docs/lower-bound.md.
 */
public final class LowerBound {

    private static final int PATIENCE = 15;
    private static final double FIRST_STEP = 0.3;
    private static final double SHRINK = 0.7;
    private static final double FINE_ENOUGH = 0.02;
    private static final long PROHIBITIVE = 1_000_000_000L;

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
    private double step = FIRST_STEP;
    private int stale;

    public LowerBound(Model model) {
        index = new PriceIndex(model);
        demand = new CaseDemand(model, index);
        supply = new Supply(model, index);
        targets = new Targets(model, index);
        leastTargets = targets.least();
        coarsening = new Coarsening(model, index, Scales.of(model, index), supply.capacity());
        prices = coarsening.closeWhatNobodyOffers(PROHIBITIVE);
        bestPrices = prices.clone();
        excess = new int[index.size()];
        best = evaluate();
    }

    /** One round of better prices. */
    public void improve() {
        if (stale >= PATIENCE) {
            restart();
        }
        coarsening.move(prices, excess, step);
        moveTargets();
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
        step *= SHRINK;
        stale = 0;
        if (step < FINE_ENOUGH && coarsening.refine()) {
            step = FIRST_STEP / 3;
        }
        valueAt(bestPrices);
    }

    /** Goes on from given prices; what the bound is there, in thousandths. */
    long valueAt(long[] given) {
        prices = given.clone();
        return evaluate();
    }

    /** The prices that prove the bound, in the order of the price index. */
    long[] bestPrices() {
        return bestPrices.clone();
    }

    private void moveTargets() {
        long highest = targets.highestPrice();
        for (int i = index.target(0, 0); i < prices.length; i++) {
            double share = (double) excess[i] / Math.max(1, leastTargets[i]);
            long moved = Math.round(step * highest * Math.max(-1, Math.min(1, share)));
            prices[i] = Math.max(0, Math.min(highest, prices[i] + moved));
        }
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

    /** No plan costs less, in units of cost. */
    public long value() {
        return Math.max(0, -Math.floorDiv(-best, 1000));
    }

    /** The bound with the prices that prove it. */
    public Proof proof() {
        return new Proof(value(), index.rows(bestPrices));
    }
}
