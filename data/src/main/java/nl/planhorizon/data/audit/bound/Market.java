package nl.planhorizon.data.audit.bound;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.planhorizon.data.audit.facts.Facts;
import nl.planhorizon.data.audit.rules.HearingRules;
import nl.planhorizon.solver.domain.plan.PriceRow.Kind;
import nl.planhorizon.solver.domain.plan.Proof;

/** What cases and resources trade: sessions at locations, at the prices of a proof. */
final class Market {

    private final Facts facts;
    private final HearingRules rules;
    private final WindowSessions sessions;
    private final Needs needs;
    private final Prices prices;
    private final Map<String, Site> sites = new HashMap<>();

    Market(Facts facts, Proof proof) {
        this.facts = facts;
        rules = new HearingRules(facts);
        sessions = new WindowSessions(facts.calendar());
        needs = new Needs(facts.readyCases());
        prices = new Prices(proof.prices(), facts, needs, sessions);
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

    /** The dearest price of some needs at a location by session; nothing where somebody is not there, or it is closed. */
    long[] worth(Kind kind, List<String> served, String location, boolean[] there) {
        var worth = new long[sessions.count()];
        var site = site(location);
        for (var need : served) {
            long[] price = prices.at(kind, need, location);
            for (int session = 0; session < worth.length; session++) {
                boolean offered = there[session] && site.isOpen(session / 2);
                worth[session] = offered ? Math.max(worth[session], price[session]) : 0;
            }
        }
        return worth;
    }
}
