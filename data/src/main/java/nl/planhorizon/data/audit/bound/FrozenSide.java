package nl.planhorizon.data.audit.bound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.planhorizon.data.audit.bound.Homes.Home;
import nl.planhorizon.data.audit.facts.CaseFacts;
import nl.planhorizon.solver.domain.resources.Interpreter;
import nl.planhorizon.solver.domain.resources.Officer;

/**
 * What it costs, in thousandths, that frozen hearings leave their place only if an urgent case takes their officer or
 * interpreter: they pay for being elsewhere, and who serves an urgent case in one of their sessions earns that.
 */
final class FrozenSide {

    /**
     * What selling to an urgent case earns beside the price.
     *
     * @param session by session
     * @param day by day, for whole days
     */
    record Earned(long[] session, long[] day) {

        private void add(Home home, long price) {
            for (int number : home.sessions()) {
                session[number] += price;
            }
            Arrays.stream(home.sessions()).map(number -> number / 2).distinct().forEach(number -> day[number] += price);
        }
    }

    private final Market market;
    private final List<Home> frozen = new ArrayList<>();

    FrozenSide(Market market) {
        this.market = market;
        for (var home : market.homes().all()) {
            if (home.mayLeave()) {
                frozen.add(home);
            }
        }
    }

    private long price(Home home) {
        return market.prices().ofFrozen(home.facts().id());
    }

    /** What a case pays for any other appointment than its frozen one, or for none. */
    long elsewhere(CaseFacts each) {
        var home = market.homes().of(each.id());
        return home == null || !home.mayLeave() || each.queue().urgent() ? 0 : price(home);
    }

    /** What frozen hearings of urgent cases pay wherever they are: they too are served by whom they take. */
    long total() {
        return frozen.stream()
                .filter(home -> home.facts().queue().urgent())
                .mapToLong(this::price)
                .sum();
    }

    /** A trainee takes the mentor along, and so what the mentor has. */
    Earned by(Officer officer) {
        return earned(market.facts().occupiedBy(officer).stream()
                .flatMap(person -> market.homes().ofOfficer(person.id()).stream()));
    }

    Earned by(Interpreter interpreter) {
        return earned(market.homes().ofInterpreter(interpreter.id()).stream());
    }

    private Earned earned(Stream<Home> homes) {
        var earned = new Earned(
                new long[market.sessions().count()], new long[market.sessions().count() / 2]);
        homes.filter(Home::mayLeave).forEach(home -> earned.add(home, price(home)));
        return earned;
    }
}
