package nl.planhorizon.solver.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.planhorizon.solver.catalogue.Rule;
import nl.planhorizon.solver.desk.books.Books;
import nl.planhorizon.solver.desk.books.Costs;
import nl.planhorizon.solver.desk.books.Dossier;
import nl.planhorizon.solver.desk.books.Seat;
import nl.planhorizon.solver.desk.obstacles.Breaches;
import nl.planhorizon.solver.desk.obstacles.Broken;
import nl.planhorizon.solver.desk.obstacles.LeftMoved;
import nl.planhorizon.solver.desk.obstacles.Obstacle;
import nl.planhorizon.solver.desk.places.Option;
import nl.planhorizon.solver.desk.places.PlaceScan;
import nl.planhorizon.solver.desk.places.Starts;
import nl.planhorizon.solver.desk.places.Wish;
import nl.planhorizon.solver.desk.turns.Overtaking;
import nl.planhorizon.solver.desk.turns.OvertakingTrial;
import nl.planhorizon.solver.domain.calendar.Session;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.resources.Location;
import org.jspecify.annotations.Nullable;

/**
 * A case a planner holds over the board: taken out of a copy of the plan, so that every place can be judged. Not for more
 * than one thread at a time; take one per question or per drag, that costs about a millisecond.
 */
public final class HeldCase {

    private final Books books;
    private final Starts starts;
    private final Dossier dossier;
    private final @Nullable Seat now;
    private final Map<Rule, Long> costNow;
    private final Map<Rule, Long> costWithout;
    private final Costs costs;
    private final Breaches breaches;
    private final LeftMoved leftMoved;
    private @Nullable PlaceScan anywhere;

    HeldCase(Books copy, Starts starts, Dossier dossier) {
        books = copy;
        this.starts = starts;
        this.dossier = dossier;
        costs = new Costs(books);
        breaches = new Breaches(books);
        now = books.seat(dossier.number());
        costNow = costs.around(dossier, now);
        leftMoved = LeftMoved.by(books, now);
        books.strike(dossier.number());
        costWithout = costs.around(dossier, now);
    }

    /** The copy of the plan without the case; whoever changes it has to put it back. */
    public Books books() {
        return books;
    }

    public Starts starts() {
        return starts;
    }

    public Dossier dossier() {
        return dossier;
    }

    /** Where the case is heard in the plan, or null. */
    public @Nullable Hearing hearing() {
        return now == null ? null : now.hearing();
    }

    /** Judges a hearing of this case to the last unit. */
    public Judgement judge(Hearing hearing) {
        var seat = books.dossiers().seat(hearing);
        var broken = Stream.concat(breaches.of(seat).stream(), leftMoved.with(seat).stream())
                .sorted(Comparator.comparing(Broken::rule))
                .toList();
        return new Judgement(broken, cost(seat));
    }

    /** Who would be overtaken by a hearing of this case, and who of them could have its place instead. */
    public Overtaking overtaking(Hearing hearing) {
        return new OvertakingTrial(books, starts).of(books.dossiers().seat(hearing), now);
    }

    /** What the plan would cost more or less without a hearing of this case. */
    public CostChange costOfNone() {
        return CostChange.between(costNow, costWithout, days(null));
    }

    private CostChange cost(Seat seat) {
        var parts = new EnumMap<>(costWithout);
        costs.around(dossier, seat).forEach((rule, cost) -> parts.merge(rule, -cost, Long::sum));
        books.enter(seat);
        costs.around(dossier, seat).forEach((rule, cost) -> parts.merge(rule, cost, Long::sum));
        var change = CostChange.between(costNow, parts, days(seat));
        books.strike(dossier.number());
        return change;
    }

    private CostChange.Days days(@Nullable Seat then) {
        long first = firstDay(then);
        long last = lastDay(then);
        var facts = dossier.facts();
        var horizon = facts.horizonDate();
        return new CostChange.Days(
                first - firstDay(now),
                horizon == null ? 0 : past(last, horizon.toEpochDay()) - past(lastDay(now), horizon.toEpochDay()),
                past(last, facts.lastSafeDay().toEpochDay())
                        - past(lastDay(now), facts.lastSafeDay().toEpochDay()));
    }

    private static long past(long day, long date) {
        return Math.max(0, day - date);
    }

    private long firstDay(@Nullable Seat seat) {
        return (seat == null ? dossier.facts().virtualDay() : seat.place().firstDay()).toEpochDay();
    }

    private long lastDay(@Nullable Seat seat) {
        return (seat == null ? dossier.facts().virtualDay() : seat.place().lastDay()).toEpochDay();
    }

    /** The cheapest legal places, cheapest first, no two on the same day at the same location; its own place included. */
    public List<Offer> bestPlaces(int count, Wish wish) {
        return bestPlaces(count, wish, any -> true);
    }

    /** The same among the hearings only that whoever asks allows, so that none is missed behind others that are not. */
    public List<Offer> bestPlaces(int count, Wish wish, Predicate<Hearing> allowed) {
        var scan = scan(wish);
        return scan.best(count, option -> leavesNobody(scan, option) && allowed.test(hearing(scan, option))).stream()
                .map(option -> offer(scan, option))
                .toList();
    }

    /** Whether no fixed hearing is left away from its place without a reason. */
    private boolean leavesNobody(PlaceScan scan, Option option) {
        return !leftMoved.any()
                || leftMoved
                        .with(books.dossiers().seat(dossier, scan.place(option)))
                        .isEmpty();
    }

    /** Whether the case has to be heard where it is, or somewhere with the same effect: a fixed hearing is away for it. */
    public boolean isNeeded() {
        return leftMoved.any();
    }

    private Hearing hearing(PlaceScan scan, Option option) {
        return scan.place(option).toHearing(dossier.facts().id());
    }

    private PlaceScan scan(Wish wish) {
        var known = anywhere == null ? new PlaceScan(books, starts, dossier, now, Wish.NONE) : anywhere;
        anywhere = known;
        return known.with(wish);
    }

    private Offer offer(PlaceScan scan, Option option) {
        var place = scan.place(option);
        return new Offer(
                place.toHearing(dossier.facts().id()), cost(books.dossiers().seat(dossier, place)));
    }

    /** All cells of the board: every session of the window at every location, by location and then in time order. */
    public List<Cell> cells(Wish wish) {
        return cells(wish, any -> true);
    }

    /**
     * The cells of some sessions only. Where an officer, interpreter or room is wished for they are those of a row of the
     * board: a cell is legal if there is a legal place with it, whoever and whatever else that takes.
     */
    public List<Cell> cells(Wish wish, Predicate<Session> starting) {
        var scan = scan(wish);
        long base = plainTotal(costNow) - plainTotal(costWithout);
        List<Cell> cells = new ArrayList<>();
        var locations = books.dossiers().roster().locations();
        int[] sessions = Arrays.stream(scan.sessions())
                .filter(each -> starting.test(books.dossiers().axis().session(each)))
                .toArray();
        for (int location = 0; location < locations.size(); location++) {
            if (isAskedFor(locations.get(location), wish)) {
                for (int start : sessions) {
                    cells.add(cell(scan, start, location, base));
                }
            }
        }
        return cells;
    }

    /** A room is nowhere but at its location. */
    private boolean isAskedFor(Location location, Wish wish) {
        var roster = books.dossiers().roster();
        return (wish.location() == null || wish.location().equals(location.code()))
                && (wish.room() == null
                        || roster.rooms()
                                .get(roster.room(wish.room()))
                                .location()
                                .equals(location.code()));
    }

    private static long plainTotal(Map<Rule, Long> costs) {
        return costs.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The best place in a cell; where it would leave a fixed hearing away without a reason, one that does not if there is any. */
    private @Nullable Option at(PlaceScan scan, int start, int location) {
        var best = scan.at(start, location);
        return best == null || !best.isLegal() || leavesNobody(scan, best)
                ? best
                : scan.wish().orWith(leftMoved.officers(), leftMoved.interpreters()).stream()
                        .flatMap(wish -> scan.with(wish).all(start, location).stream())
                        .filter(option -> option.isLegal() && leavesNobody(scan, option))
                        .min(Comparator.comparingLong(Option::cost))
                        .orElse(best);
    }

    private Cell cell(PlaceScan scan, int start, int location, long costOfNow) {
        var option = at(scan, start, location);
        var session = books.dossiers().axis().session(start);
        var code = books.dossiers().roster().locations().get(location).code();
        if (option == null) {
            return new Cell(session, code, null, List.of(Rule.SHAPE), List.of(), 0);
        }
        var hearing = hearing(scan, option);
        var left = leavesNobody(scan, option) ? Stream.<Rule>empty() : Stream.of(Rule.PINNED_MOVED);
        var obstacles = Obstacle.in(option.obstacles());
        var forbids = Stream.concat(obstacles.stream().map(Obstacle::rule), left)
                .distinct()
                .sorted()
                .toList();
        var blamed = obstacles.stream()
                .filter(each -> scan.wish().isAbout(each.part()))
                .toList();
        return new Cell(session, code, hearing, forbids, blamed, option.cost() - scan.costOfNone() - costOfNow);
    }
}
