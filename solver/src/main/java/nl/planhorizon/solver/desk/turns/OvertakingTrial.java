package nl.planhorizon.solver.desk.turns;

import java.util.ArrayList;
import java.util.List;
import nl.planhorizon.solver.desk.books.Books;
import nl.planhorizon.solver.desk.books.Costs;
import nl.planhorizon.solver.desk.books.Dossier;
import nl.planhorizon.solver.desk.books.Seat;
import nl.planhorizon.solver.desk.obstacles.Breaches;
import nl.planhorizon.solver.desk.places.PlaceScan;
import nl.planhorizon.solver.desk.places.Starts;
import nl.planhorizon.solver.desk.places.Wish;
import nl.planhorizon.solver.facts.Turns;
import org.jspecify.annotations.Nullable;

/**
 * Who a case would overtake at a new place, and for whom of them there is no explanation: they could take the place while
 * the case takes theirs. See docs/rules-precisely.md, first in, first out.
 */
public final class OvertakingTrial {

    private static final int NEVER = Integer.MAX_VALUE;
    private static final int MOST_TRIALS = 60;

    private final Books books;
    private final Starts starts;
    private final Costs costs;

    /** The books do not hold the case that moves. */
    public OvertakingTrial(Books books, Starts starts) {
        this.books = books;
        this.starts = starts;
        costs = new Costs(books);
    }

    /** The consequences of hearing a case at a seat instead of where it was (null: nowhere). */
    public Overtaking of(Seat seat, @Nullable Seat before) {
        var mover = seat.dossier();
        if (!mover.facts().isReady()) {
            return new Overtaking(0, 0, List.of(), true);
        }
        List<Dossier> victims = new ArrayList<>();
        int overtakenBy = 0;
        int day = seat.firstDay();
        int was = before == null ? NEVER : before.firstDay();
        for (int number : books.dossiers().facts().turns().queue(mover.queue())) {
            var other = books.dossiers().of(number);
            int its = day(other);
            if (Turns.isBefore(other.facts(), mover.facts()) && its > day && its <= was) {
                victims.add(other);
            } else if (Turns.isBefore(mover.facts(), other.facts()) && its < day && its >= was) {
                overtakenBy++;
            }
        }
        var tried = victims.subList(0, Math.min(MOST_TRIALS, victims.size()));
        var unexplained = isHeld(seat)
                ? List.<String>of()
                : tried.stream()
                        .filter(victim -> isUnexplained(victim, seat))
                        .map(victim -> victim.facts().id())
                        .toList();
        return new Overtaking(victims.size(), overtakenBy, unexplained, isHeld(seat) || tried.size() == victims.size());
    }

    private int day(Dossier dossier) {
        var seat = books.seat(dossier.number());
        return seat == null ? NEVER : seat.firstDay();
    }

    /** Pinned, fixed or at its published appointment. */
    private static boolean isHeld(Seat seat) {
        var standing = seat.dossier().standing();
        return standing != null
                && (standing.standing().published() || standing.standing().isPinned())
                && standing.place().isSameAppointment(seat.place());
    }

    private boolean isUnexplained(Dossier victim, Seat wanted) {
        var old = books.seat(victim.number());
        if (!victim.facts().shape().equals(wanted.dossier().facts().shape())
                || (old != null && isHeld(old))
                || becomesLate(wanted, old)) {
            return false;
        }
        books.enter(wanted);
        long family = familyCost(victim, wanted.dossier());
        books.strike(wanted.dossier().number());
        books.strike(victim.number());
        boolean possible = canExchange(victim, wanted, old, family);
        if (old != null) {
            books.enter(old);
        }
        return possible;
    }

    private long familyCost(Dossier one, Dossier other) {
        long cost = costs.family(one, null);
        return one.family() == other.family() ? cost : cost + costs.family(other, null);
    }

    /** Both are out of the books, and are out of them again afterwards. */
    private boolean canExchange(Dossier victim, Seat wanted, @Nullable Seat old, long family) {
        var mover = wanted.dossier();
        if (old != null) {
            var seat = books.dossiers().seat(mover, old.place());
            if (!new Breaches(books).of(seat).isEmpty()) {
                return false;
            }
            books.enter(seat);
        }
        var wish = Wish.NONE.withOfficer(wanted.place().officer().id());
        var scan = new PlaceScan(books, starts, victim, wanted, wish);
        var option = scan.complete(wanted.sessions(), wanted.location());
        boolean possible = option != null && option.isLegal();
        if (option != null && possible) {
            books.enter(books.dossiers().seat(victim, scan.place(option)));
            possible = familyCost(victim, mover) <= family;
            books.strike(victim.number());
        }
        books.strike(mover.number());
        return possible;
    }

    private boolean becomesLate(Seat wanted, @Nullable Seat old) {
        var facts = wanted.dossier().facts();
        long now = wanted.place().lastDay().toEpochDay();
        long then = (old == null ? facts.virtualDay() : old.place().lastDay()).toEpochDay();
        return (facts.cost().isWithinHorizon(now) && !facts.cost().isWithinHorizon(then))
                || (facts.cost().isWithinTerm(now) && !facts.cost().isWithinTerm(then));
    }
}
