package nl.planhorizon.data.audit.bound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
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
        frozen.stream().filter(which).forEach(home -> earned.add(home, price(home)));
        return earned;
    }
}
