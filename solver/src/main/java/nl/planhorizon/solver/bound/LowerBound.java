package nl.planhorizon.solver.bound;

import java.util.Arrays;
import nl.planhorizon.solver.bound.demand.CaseDemand;
import nl.planhorizon.solver.bound.prices.Coarsening;
import nl.planhorizon.solver.bound.prices.Momentum;
import nl.planhorizon.solver.bound.prices.PriceIndex;
import nl.planhorizon.solver.bound.prices.PriceMoves;
import nl.planhorizon.solver.bound.prices.PriceRanges;
import nl.planhorizon.solver.bound.supply.Supply;
import nl.planhorizon.solver.domain.plan.Proof;
import nl.planhorizon.solver.model.Model;

/**
 * A bound below which no plan of a caseload can cost, valid whenever it is stopped. Prices rise where more is asked than
 * offered and fall where less is: first for whole weeks at once, which soon shows what is scarce, then each by itself. See
 * docs/lower-bound.md.
 */
public final class LowerBound {

    private static final int COARSE_ROUNDS = 100;
    private static final long PROHIBITIVE = 1_000_000_000L;

    private final PriceIndex index;
    private final CaseDemand demand;
    private final Supply supply;
    private final int[] leastTargets;
    private final int[] excess;
    private final PriceRanges ranges;
    private PriceMoves moves;
    private long[] prices;
    private long[] bestPrices;
    private long best;
    private int rounds;

    public LowerBound(Model model) {
        index = new PriceIndex(model);
        demand = new CaseDemand(model, index);
        supply = new Supply(model, index);
        var targets = new Targets(model, index, demand, supply.capacity());
        leastTargets = targets.least();
        ranges = PriceRanges.of(model, index, targets.highestPrice(), capacity(supply, leastTargets));
        moves = new Coarsening(model.grid(), index, ranges);
        excess = new int[index.size()];
        prices = closeWhatNobodyOffers();
        bestPrices = prices.clone();
        best = evaluate();
    }

    private static int[] capacity(Supply supply, int[] leastTargets) {
        var capacity = supply.capacity().clone();
        for (int i = 0; i < capacity.length; i++) {
            capacity[i] = Math.max(capacity[i], leastTargets[i]);
        }
        return capacity;
    }

    /** Prices at which nobody asks for sessions that nobody can offer, and the people of hearings that must stay serve them. */
    private long[] closeWhatNobodyOffers() {
        var closed = new long[index.size()];
        for (int i = 0; i < index.target(0, 0); i++) {
            closed[i] = supply.capacity()[i] == 0 && index.isUsed(i) ? PROHIBITIVE : 0;
        }
        for (var home : index.homes().all()) {
            if (!home.mayLeave()) {
                Arrays.fill(closed, home.officer(), home.end(), PROHIBITIVE);
            }
        }
        return closed;
    }

    /** One round of better prices. */
    public void improve() {
        if (rounds == COARSE_ROUNDS) {
            valueAt(bestPrices);
            moves = new Momentum(ranges, prices);
        }
        moves.move(prices, excess);
        long value = evaluate();
        if (value > best) {
            best = value;
            bestPrices = prices.clone();
        }
        rounds++;
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

    private long evaluate() {
        Arrays.fill(excess, 0);
        long value = demand.evaluate(prices, excess);
        for (int i = index.target(0, 0); i < index.heldBack(0, 0); i++) {
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
