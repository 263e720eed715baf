package nl.planhorizon.solver.desk.repair;

import java.time.LocalDate;
import java.util.function.Predicate;
import nl.planhorizon.solver.desk.books.Dossier;
import nl.planhorizon.solver.desk.books.Seat;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.facts.Turns;
import org.jspecify.annotations.Nullable;

/** Which hearings may make way for a case: those nobody was told of, of cases that are less urgent. */
final class Yielding {

    private final Dossier wanted;
    private final Predicate<Hearing> allowed;

    /** Whoever asks may know of more hearings that have to stay. */
    Yielding(Dossier wanted, Predicate<Hearing> allowed) {
        this.wanted = wanted;
        this.allowed = allowed;
    }

    boolean mayMakeWay(Seat seat) {
        return mayMove(seat) && isLessUrgent(seat.dossier());
    }

    /** Neither published nor pinned, nor kept where it is for another reason. */
    boolean mayMove(Seat seat) {
        var dossier = seat.dossier();
        return dossier.facts().isReady() && dossier.standing() == null && allowed.test(seat.hearing());
    }

    /** An urgent queue goes first; in one queue it is the turn that counts, and between queues the day that must be kept. */
    private boolean isLessUrgent(Dossier other) {
        if (wanted.isUrgent() != other.isUrgent()) {
            return wanted.isUrgent();
        }
        return wanted.queue() == other.queue()
                ? Turns.isBefore(wanted.facts(), other.facts())
                : due(other).isAfter(due(wanted));
    }

    private static LocalDate due(Dossier dossier) {
        var horizon = dossier.facts().horizonDate();
        return horizon == null ? dossier.facts().lastSafeDay() : horizon;
    }

    /** Whether a case that ends its hearing on another day keeps what it kept before; urgent ones are never later for it. */
    static boolean keepsPromises(Dossier dossier, @Nullable Seat before, long lastDay) {
        var facts = dossier.facts();
        var cost = facts.cost();
        long was = (before == null ? facts.virtualDay() : before.place().lastDay()).toEpochDay();
        boolean horizon =
                cost.isWithinHorizon(lastDay) || (lastDay <= was || !(dossier.isUrgent() || cost.isWithinHorizon(was)));
        return horizon && (cost.isWithinTerm(lastDay) || !cost.isWithinTerm(was));
    }
}
