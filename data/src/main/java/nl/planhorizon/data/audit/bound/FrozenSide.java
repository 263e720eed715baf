package nl.planhorizon.data.audit.bound;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import nl.planhorizon.data.audit.facts.CaseFacts;
import nl.planhorizon.data.audit.ledger.FixedHearings;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.resources.Interpreter;
import nl.planhorizon.solver.domain.resources.Officer;

/**
 * What it costs, in thousandths, that frozen hearings leave their place only if an urgent case takes their officer or
 * interpreter: they pay for being elsewhere, and who serves an urgent case in one of their sessions earns that.
 */
final class FrozenSide {

    /**
     * A frozen hearing of a ready case that an urgent case may push aside.
     *
     * @param sessions whether it has a session, by number
     */
    private record Home(CaseFacts facts, Hearing hearing, long price, boolean[] sessions) {}

    /**
     * What selling to an urgent case earns beside the price.
     *
     * @param session by session
     * @param day by day, for whole days
     */
    record Earned(long[] session, long[] day) {

        private void add(Home home) {
            for (int day = 0; day < this.day.length; day++) {
                boolean morning = home.sessions()[2 * day];
                boolean afternoon = home.sessions()[2 * day + 1];
                session[2 * day] += morning ? home.price() : 0;
                session[2 * day + 1] += afternoon ? home.price() : 0;
                this.day[day] += morning || afternoon ? home.price() : 0;
            }
        }
    }

    private final Market market;
    private final Map<String, Home> homes = new HashMap<>();

    FrozenSide(Market market, FixedHearings fixed) {
        this.market = market;
        for (var standing : fixed.unbroken()) {
            var facts = market.facts().of(standing.hearing());
            long price = market.prices().ofFrozen(facts.id());
            if (price > 0 && facts.isReady() && market.facts().standing().mayBeDisplaced(standing)) {
                addHome(facts, standing.hearing(), price);
            }
        }
    }

    /** A hearing that goes on after the window is nobody's to push aside. */
    private void addHome(CaseFacts facts, Hearing hearing, long price) {
        var sessions = new boolean[market.sessions().count()];
        for (var session : hearing.sessions()) {
            int number = market.sessions().numberOf(session);
            if (number < 0) {
                return;
            }
            sessions[number] = true;
        }
        homes.put(facts.id(), new Home(facts, hearing, price, sessions));
    }

    /** What a case pays for any other appointment than its frozen one, or for none. */
    long elsewhere(CaseFacts each) {
        var home = homes.get(each.id());
        return home == null || each.queue().urgent() ? 0 : home.price();
    }

    /** What frozen hearings of urgent cases pay wherever they are: they too are served by whom they take. */
    long total() {
        return homes.values().stream()
                .filter(home -> home.facts().queue().urgent())
                .mapToLong(Home::price)
                .sum();
    }

    /** A trainee takes the mentor along, and so what the mentor has. */
    Earned by(Officer officer) {
        var people = market.facts().occupiedBy(officer);
        return earned(home -> people.stream()
                .anyMatch(person -> person.id().equals(home.hearing().officer())));
    }

    Earned by(Interpreter interpreter) {
        return earned(home -> Objects.equals(home.hearing().interpreter(), interpreter.id()));
    }

    private Earned earned(Predicate<Home> which) {
        var earned = new Earned(
                new long[market.sessions().count()], new long[market.sessions().count() / 2]);
        homes.values().stream().filter(which).forEach(earned::add);
        return earned;
    }
}
