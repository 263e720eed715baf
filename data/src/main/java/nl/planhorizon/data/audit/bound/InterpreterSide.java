package nl.planhorizon.data.audit.bound;

import java.util.List;
import java.util.stream.IntStream;
import nl.planhorizon.data.audit.ledger.HeldBack;
import nl.planhorizon.solver.domain.plan.PriceRow.Kind;
import nl.planhorizon.solver.domain.resources.Interpreter;
import org.jspecify.annotations.Nullable;

/** What all interpreters earn at most, in thousandths; one who comes to a location stays there for the day. */
final class InterpreterSide {

    /** Interpreters of which sessions are held back together. */
    private record Team(@Nullable String home, String language) {

        static Team of(Interpreter interpreter) {
            return new Team(interpreter.homeLocation(), interpreter.mainLanguage());
        }
    }

    /** Comes off what needs without urgency pay; serving an urgent case earns. */
    private record HeldBackToll(long[] charges, FrozenSide.Earned earned) implements Market.Toll {

        @Override
        public long session(Needs.Need need, int session) {
            return need.urgent() ? -earned.session()[session] : charges[session];
        }

        @Override
        public long day(Needs.Need need, int day) {
            return need.urgent() ? -earned.day()[day] : charges[2 * day] + charges[2 * day + 1];
        }
    }

    private final Market market;
    private final HeldBack heldBack;
    private final FrozenSide frozen;
    private final HomeSide homes;

    InterpreterSide(Market market, HeldBack heldBack, FrozenSide frozen, HomeSide homes) {
        this.homes = homes;
        this.frozen = frozen;
        this.market = market;
        this.heldBack = heldBack;
    }

    long total() {
        var interpreters = market.facts().caseload().resources().interpreters();
        return interpreters.stream().mapToLong(this::earns).sum()
                + interpreters.stream()
                        .map(Team::of)
                        .distinct()
                        .mapToLong(this::notHeldBack)
                        .sum();
    }

    /** What all sessions that are not held back from queues without urgency are worth. */
    private long notHeldBack(Team team) {
        long[] prices = prices(team);
        var weeks = market.sessions().weeks();
        long sum = 0;
        for (int week = 0; week < weeks.size(); week++) {
            sum += prices[week] * heldBack.allowed(team.home(), team.language(), weeks.get(week));
        }
        return sum;
    }

    private long[] prices(Team team) {
        return market.prices().byWeek(Kind.HELD_BACK, team.language(), team.home());
    }

    /** What comes off the price of a session that counts against what is held back. */
    private long[] charges(Team team) {
        long[] prices = prices(team);
        var charges = new long[market.sessions().count()];
        for (int session = 0; session < charges.length; session++) {
            boolean counts = heldBack.countsOn(market.sessions().dayOf(session));
            charges[session] = counts ? prices[market.sessions().weekOf(session)] : 0;
        }
        return charges;
    }

    private long earns(Interpreter interpreter) {
        var served = market.needs().languages(need -> market.rules().couldInterpret(need, interpreter));
        var toll = new HeldBackToll(charges(Team.of(interpreter)), frozen.by(interpreter));
        var seller = new Market.Seller(market.sessions().of(interpreter.availability()), toll, homes.by(interpreter));
        var worths = market.locations(interpreter).stream()
                .map(location -> market.worth(Kind.INTERPRETER, served, location, seller))
                .toList();
        boolean travels = !interpreter.presence().isRemote() && !interpreter.isPool();
        return interpreter.places()
                * IntStream.range(0, market.sessions().count() / 2)
                        .mapToLong(day -> travels ? atOneLocation(day, worths) : anywhere(day, worths))
                        .sum();
    }

    private static long atOneLocation(int day, List<Market.Worth> worths) {
        return worths.stream().mapToLong(worth -> worth.wholeDay(day)).max().orElse(0);
    }

    /** The dearest morning and the dearest afternoon wherever they are, or the dearest day. */
    private static long anywhere(int day, List<Market.Worth> worths) {
        return Math.max(
                dearest(2 * day, worths) + dearest(2 * day + 1, worths),
                worths.stream().mapToLong(worth -> worth.day()[day]).max().orElse(0));
    }

    private static long dearest(int session, List<Market.Worth> worths) {
        return worths.stream()
                .mapToLong(worth -> worth.session()[session])
                .max()
                .orElse(0);
    }
}
