package nl.planhorizon.data.audit.bound;

import nl.planhorizon.data.audit.facts.Facts;
import nl.planhorizon.data.audit.ledger.FixedHearings;
import nl.planhorizon.data.audit.ledger.HeldBack;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.plan.PriceRow.Kind;
import nl.planhorizon.solver.domain.plan.Proof;
import nl.planhorizon.solver.domain.plan.StandingHearing;
import nl.planhorizon.solver.domain.resources.Room;

/** The lower bound that the prices of a proof stand for, worked out without the solver. */
public final class BoundCheck {

    private final Market market;
    private final FixedHearings fixed;
    private final OfficerLimits limits;
    private final HeldBack heldBack;

    private BoundCheck(Facts facts, Proof proof) {
        fixed = FixedHearings.of(facts);
        market = new Market(facts, fixed, proof);
        limits = new OfficerLimits(facts.standing().history(), fixed);
        heldBack = new HeldBack(
                facts, fixed.unbroken().stream().map(StandingHearing::hearing).toList());
    }

    /**
     * No plan of the caseload costs less, in units of cost; what bound the proof itself claims is not looked at.
     *
     * @throws UnusableProofException if the prices do not fit the caseload or are out of range
     */
    public static long lowerBoundAt(Caseload caseload, Proof proof) {
        long milli = new BoundCheck(new Facts(caseload), proof).value();
        return Math.max(0, -Math.floorDiv(-milli, 1000L));
    }

    private long value() {
        var frozen = new FrozenSide(market);
        var homes = new HomeSide(market);
        var cases = new CaseSide(market, frozen, homes);
        return cases.total()
                + frozen.total()
                + new TargetSide(market, cases, limits).total()
                - new OfficerSide(market, limits, new WeekRoom(market.facts(), fixed), frozen, homes).total()
                - new InterpreterSide(market, heldBack, frozen, homes).total()
                - rooms();
    }

    private long rooms() {
        return market.facts().caseload().resources().rooms().stream()
                .mapToLong(this::earns)
                .sum();
    }

    private long earns(Room room) {
        long[] prices = market.prices().at(Kind.ROOM, "", room.location());
        long sum = 0;
        for (int session = 0; session < prices.length; session++) {
            sum += room.isClosedOn(market.sessions().dayOf(session)) ? 0 : prices[session];
        }
        return sum;
    }
}
