package nl.planhorizon.solver.domain.plan;

import java.util.List;

/**
 * Why no plan can cost less than a bound: evaluating the relaxation once at these prices gives it again.
 *
 * @param lowerBound no plan of the caseload costs less, in units of cost
 * @param prices the prices at which the relaxation reaches it
 */
public record Proof(long lowerBound, List<PriceRow> prices) {

    public Proof {
        prices = List.copyOf(prices);
    }
}
