package nl.planhorizon.data.audit.bound;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.planhorizon.data.audit.facts.Facts;
import nl.planhorizon.data.audit.ledger.FixedHearings;
import nl.planhorizon.data.audit.rules.HearingRules;
import nl.planhorizon.solver.domain.plan.PriceRow.Kind;
import nl.planhorizon.solver.domain.plan.Proof;
import nl.planhorizon.solver.domain.resources.Interpreter;
import nl.planhorizon.solver.domain.resources.Location;
import nl.planhorizon.solver.domain.resources.Officer;

/** What cases and resources trade: sessions at locations, at the prices of a proof. */
final class Market {

    private final Facts facts;
    private final HearingRules rules;
    private final WindowSessions sessions;
    private final Needs needs;
    private final Homes homes;
    private final Prices prices;
    private final Map<String, Site> sites = new HashMap<>();

    Market(Facts facts, FixedHearings fixed, Proof proof) {
        this.facts = facts;
        rules = new HearingRules(facts);
        sessions = new WindowSessions(facts.calendar());
        needs = new Needs(facts);
        homes = new Homes(facts, fixed, sessions);
        prices = new Prices(proof.prices(), this);
        for (var location : facts.caseload().resources().locations()) {
            sites.put(location.code(), new Site(location, facts.calendar(), sessions.days()));
        }
    }

    Facts facts() {
        return facts;
    }

    HearingRules rules() {
        return rules;
    }

    WindowSessions sessions() {
        return sessions;
    }

    Needs needs() {
        return needs;
    }

    Homes homes() {
        return homes;
    }

    Prices prices() {
        return prices;
    }

    Site site(String location) {
        var site = sites.get(location);
        if (site == null) {
            throw new IllegalArgumentException("The caseload has no location " + location + ".");
        }
        return site;
    }

    /** Whether an officer is there, and the mentor of a trainee too, by session. */
    boolean[] there(Officer officer) {
        boolean[] there = sessions.of(officer.availability());
        for (var other : facts.occupiedBy(officer)) {
            boolean[] with = sessions.of(other.availability());
            for (int session = 0; session < there.length; session++) {
                there[session] &= with[session];
            }
        }
        return there;
    }

    /** Where an interpreter can work: everywhere if remote. */
    List<String> locations(Interpreter interpreter) {
        return interpreter.presence().isRemote()
                ? facts.caseload().resources().locations().stream()
                        .map(Location::code)
                        .toList()
                : interpreter.locations();
    }

    /**
     * What somebody can fetch at a location.
     *
     * @param session by session, for single sessions
     * @param day by day, for whole days
     */
    record Worth(long[] session, long[] day) {

        /** The most that a whole day fetches, sold in halves or as one. */
        long wholeDay(int number) {
            return Math.max(day[number], session[2 * number] + session[2 * number + 1]);
        }
    }

    /**
     * Somebody who sells.
     *
     * @param there whether available, by session
     * @param toll what comes off
     * @param homes what fixed hearings of its own pay
     */
    record Seller(boolean[] there, Toll toll, List<HomeSide.Sale> homes) {}

    /** What comes off the price that a need pays, by number of its session or whole day. */
    interface Toll {

        long session(Needs.Need need, int session);

        long day(Needs.Need need, int day);
    }

    /** What the dearest of some needs pay; nothing where the seller is not there, or it is closed. */
    Worth worth(Kind kind, List<Needs.Need> served, String location, Seller seller) {
        var worth = new Worth(new long[sessions.count()], new long[sessions.count() / 2]);
        for (var need : served) {
            long[] price = prices.at(kind, need.name(), location);
            for (int day = 0; day < worth.day().length; day++) {
                if (site(location).isOpen(day)) {
                    raise(worth, day, need, price, seller);
                }
            }
        }
        seller.homes().stream()
                .filter(sale -> sale.location().equals(location))
                .forEach(sale -> raise(worth, sale, seller));
        return worth;
    }

    private static void raise(Worth worth, HomeSide.Sale sale, Seller seller) {
        int day = sale.session() / 2;
        if (sale.need().days()) {
            long net = sale.price() - seller.toll().day(sale.need(), day);
            worth.day()[day] = Math.max(worth.day()[day], net);
        } else {
            long net = sale.price() - seller.toll().session(sale.need(), sale.session());
            worth.session()[sale.session()] = Math.max(worth.session()[sale.session()], net);
        }
    }

    private static void raise(Worth worth, int day, Needs.Need need, long[] price, Seller seller) {
        int morning = 2 * day;
        int afternoon = morning + 1;
        boolean[] there = seller.there();
        if (need.days()) {
            long off = seller.toll().day(need, day);
            boolean all = there[morning] && there[afternoon];
            worth.day()[day] = Math.max(worth.day()[day], all ? price[morning] - off : 0);
            return;
        }
        for (int session = morning; session <= afternoon; session++) {
            long off = seller.toll().session(need, session);
            worth.session()[session] = Math.max(worth.session()[session], there[session] ? price[session] - off : 0);
        }
    }
}
