package nl.planhorizon.data.audit.bound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.planhorizon.data.audit.bound.Homes.Home;
import nl.planhorizon.data.audit.facts.CaseFacts;
import nl.planhorizon.solver.domain.plan.PriceRow.Kind;
import nl.planhorizon.solver.domain.resources.Interpreter;
import nl.planhorizon.solver.domain.resources.Officer;
import org.jspecify.annotations.Nullable;

/** What fixed hearings pay the very officers and interpreters that they have, where a proof prices these. */
final class HomeSide {

    /**
     * What somebody can sell to a fixed hearing.
     *
     * @param location where it is
     * @param session the session, or the morning of the day
     * @param need which need it is like
     * @param price what it pays
     */
    record Sale(String location, int session, Needs.Need need, long price) {}

    private final Market market;

    HomeSide(Market market) {
        this.market = market;
    }

    /** Whether the people of the fixed hearing of a case have prices of their own. */
    boolean isPriced(CaseFacts each) {
        return market.homes().of(each.id()) != null
                && (own(Kind.HOME_OFFICER, each) != null || own(Kind.HOME_INTERPRETER, each) != null);
    }

    private long @Nullable [] own(Kind kind, CaseFacts each) {
        return market.prices().ofHome(kind, each.id());
    }

    /** What a fixed hearing is charged in its place: its people, at their own prices if they have any, and the room, less the target. */
    long charge(Home home) {
        var each = home.facts();
        var room = market.prices().at(Kind.ROOM, "", home.hearing().location());
        var target = market.prices().byWeek(Kind.TARGET, each.queue().code(), null);
        long sum = 0;
        for (int session : home.sessions()) {
            sum += room[session] - target[market.sessions().weekOf(session)];
        }
        return sum + people(home, Kind.HOME_OFFICER) + people(home, Kind.HOME_INTERPRETER);
    }

    private long people(Home home, Kind kind) {
        var own = own(kind, home.facts());
        if (own != null) {
            return Arrays.stream(own).sum();
        }
        boolean interpreted = home.facts().asylumCase().language().needsInterpreter();
        long sum = 0;
        for (int part = 0; part < home.parts() && (kind == Kind.HOME_OFFICER || interpreted); part++) {
            var like = kind == Kind.HOME_OFFICER ? Kind.OFFICER : Kind.INTERPRETER;
            sum += market.prices()
                    .at(like, need(home, kind, part), home.hearing().location())[home.session(part)];
        }
        return sum;
    }

    private String need(Home home, Kind kind, int part) {
        if (kind == Kind.HOME_INTERPRETER) {
            return Needs.language(home.facts());
        }
        return part == 0 ? market.needs().officer(home.facts()) : market.needs().laterOfficer(home.facts());
    }

    List<Sale> by(Officer officer) {
        return sales(Kind.HOME_OFFICER, market.homes().ofOfficer(officer.id()));
    }

    List<Sale> by(Interpreter interpreter) {
        return sales(Kind.HOME_INTERPRETER, market.homes().ofInterpreter(interpreter.id()));
    }

    private List<Sale> sales(Kind kind, List<Home> homes) {
        List<Sale> sales = new ArrayList<>();
        for (var home : homes) {
            var hearing = home.hearing();
            var prices = own(kind, home.facts());
            if (prices != null) {
                for (int part = 0; part < prices.length; part++) {
                    var need = market.needs().need(need(home, kind, part));
                    sales.add(new Sale(hearing.location(), home.session(part), need, prices[part]));
                }
            }
        }
        return sales;
    }
}
