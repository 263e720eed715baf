package nl.planhorizon.data.audit.bound;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.planhorizon.data.audit.cost.ChangeCost;
import nl.planhorizon.data.audit.cost.DayCosts;
import nl.planhorizon.data.audit.facts.CaseFacts;
import nl.planhorizon.data.audit.facts.Facts;
import nl.planhorizon.data.audit.ledger.FixedHearings;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.plan.PriceRow.Kind;
import nl.planhorizon.solver.domain.plan.StandingHearing;
import nl.planhorizon.solver.domain.policy.Setting;
import nl.planhorizon.solver.domain.policy.Shape;
import org.jspecify.annotations.Nullable;

/** What all ready cases suffer and pay, in thousandths, if each takes its cheapest appointment or none. */
final class CaseSide {

    private static final long MILLI = 1000;

    /**
     * A case that can choose.
     *
     * @param facts the case
     * @param ownByDay lateness and waiting by the day on which the hearing starts
     * @param published its published hearing, or null
     * @param change what another appointment than the published one costs
     * @param mayStay whether its published appointment needs no notice
     */
    private record Chooser(
            CaseFacts facts, long[] ownByDay, @Nullable Hearing published, long change, boolean mayStay) {}

    private final Map<String, Hearing> immovable = new HashMap<>();
    private final Market market;
    private final Facts facts;
    private final WindowSessions sessions;
    private final DayCosts costs;

    CaseSide(Market market, FixedHearings fixed) {
        this.market = market;
        facts = market.facts();
        sessions = market.sessions();
        costs = new DayCosts(facts.policy());
        for (var standing : fixed.unbroken()) {
            if (!facts.standing().mayBeDisplaced(standing)) {
                immovable.put(standing.hearing().caseId(), standing.hearing());
            }
        }
    }

    long total() {
        return facts.readyCases().stream().mapToLong(this::least).sum();
    }

    private long least(CaseFacts each) {
        var own = ownByDay(each);
        var place = immovable.get(each.id());
        return place == null ? cheapest(each, own) : stay(each, own, place);
    }

    private long[] ownByDay(CaseFacts each) {
        var days = sessions.days();
        boolean goesOn = each.shape().kind() == Shape.Kind.TWO_DAYS;
        var own = new long[days.size()];
        for (int day = 0; day < own.length; day++) {
            var last = days.get(goesOn && day + 1 < own.length ? day + 1 : day);
            own[day] = MILLI * costs.heard(each, days.get(day), last);
        }
        return own;
    }

    private long stay(CaseFacts each, long[] own, Hearing place) {
        long[] charges = charges(each, place.location());
        long paid = place.sessions().stream()
                .mapToLong(session -> charges[sessions.numberOf(session)])
                .sum();
        return own[sessions.numberOf(place.start()) / 2] + paid;
    }

    private long cheapest(CaseFacts each, long[] own) {
        var standing = facts.standing().publishedOf(each.id());
        var published = standing == null ? null : standing.hearing();
        boolean mayStay = published != null && market.rules().hasShape(published);
        var chooser = new Chooser(each, own, published, change(standing, Setting.WEIGHT_CHANGED_PLACE), mayStay);
        long none = MILLI * costs.notHeard(each, facts.calendar().virtualDay());
        long best = none + change(standing, Setting.WEIGHT_DROPPED);
        for (var location : each.asylumCase().circumstances().locations()) {
            best = cheapestAt(chooser, location, best);
        }
        return best;
    }

    private long change(@Nullable StandingHearing published, Setting weight) {
        return published == null
                ? 0
                : MILLI
                        * ChangeCost.factor(published, facts.policy())
                        * facts.policy().number(weight);
    }

    private long cheapestAt(Chooser chooser, String location, long limit) {
        long[] charges = charges(chooser.facts(), location);
        var site = market.site(location);
        var published = chooser.published();
        boolean here = published != null && published.location().equals(location);
        int before = published != null && here ? sessions.numberOf(published.start()) : -1;
        long best = limit;
        for (int start = 0; start < charges.length; start++) {
            long cost = chooser.ownByDay()[start / 2]
                    + ShapeCharge.of(chooser.facts().shape(), start, charges, site)
                    + (start == before ? 0 : chooser.change());
            boolean needsNotice = start != before || !chooser.mayStay();
            if (cost < best
                    && site.isOpen(start / 2)
                    && mayStart(chooser.facts(), location, sessions.dayOf(start), needsNotice)) {
                best = cost;
            }
        }
        return best;
    }

    private boolean mayStart(CaseFacts each, String location, LocalDate day, boolean needsNotice) {
        return !(needsNotice && day.isBefore(each.noticeDay()))
                && market.rules().canCome(each, day)
                && !facts.hearingDay().isBeforeReadyOrRest(each, location, day);
    }

    /** What the case pays for each session at a location: interpreter, officer and room, less what the target pays. */
    private long[] charges(CaseFacts each, String location) {
        var prices = market.prices();
        boolean interpreted = each.asylumCase().language().needsInterpreter();
        long[] interpreter =
                interpreted ? prices.at(Kind.INTERPRETER, Needs.language(each), location) : new long[sessions.count()];
        long[] officer = prices.at(Kind.OFFICER, Needs.officer(each), location);
        long[] room = prices.at(Kind.ROOM, "", location);
        long[] target = prices.target(each.queue().code());
        var charges = new long[sessions.count()];
        for (int session = 0; session < charges.length; session++) {
            charges[session] =
                    interpreter[session] + officer[session] + room[session] - target[sessions.weekOf(session)];
        }
        return charges;
    }
}
