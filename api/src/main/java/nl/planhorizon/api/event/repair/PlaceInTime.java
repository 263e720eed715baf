package nl.planhorizon.api.event.repair;

import java.util.Collections;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.planhorizon.solver.desk.HeldCase;
import nl.planhorizon.solver.desk.Offer;
import nl.planhorizon.solver.desk.PlanDesk;
import nl.planhorizon.solver.desk.places.Wish;
import nl.planhorizon.solver.desk.repair.MakingWay;
import nl.planhorizon.solver.desk.repair.Wanted;
import nl.planhorizon.solver.desk.repair.Way;
import nl.planhorizon.solver.domain.plan.Hearing;

/** Where a case can be heard in time in a plan: where it is, or at a free place, or where others make way. */
final class PlaceInTime {

    /** Of the free places some may be those of others whose turn comes first. */
    private static final int MOST_TRIED = 6;

    private final HeldCase held;
    private final Wanted wanted;
    private final Optional<Offer> free;
    private final Iterator<Way> ways;

    /** Who could make way is looked for only where no place is free. */
    PlaceInTime(PlanDesk plan, Wanted wanted, Supplier<MakingWay> makingWay) {
        this.wanted = wanted;
        held = plan.hold(wanted.caseId());
        free = isKept() ? Optional.empty() : free(wanted::isKeptBy);
        ways = isKept() || free.isPresent()
                ? Collections.emptyIterator()
                : makingWay.get().ways();
    }

    String caseId() {
        return wanted.caseId();
    }

    HeldCase held() {
        return held;
    }

    /** Whether the case is heard in time already, or has to stay where it is. */
    boolean isKept() {
        return wanted.isKeptBy(held.hearing()) || held.dossier().isFixed();
    }

    /** The cheapest free place in time. */
    Optional<Offer> free() {
        return free;
    }

    /** Places in time that others make way for. */
    Iterator<Way> ways() {
        return ways;
    }

    /** The cheapest free place, in time or not. */
    Optional<Offer> late() {
        return free(any -> true);
    }

    /** The cheapest that is nobody else's by turn, with the wished officer if there is one. */
    private Optional<Offer> free(Predicate<Hearing> allowed) {
        return Stream.of(Wish.NONE.withOfficer(wanted.officer()), Wish.NONE)
                .distinct()
                .flatMap(wish -> held.bestPlaces(MOST_TRIED, wish, allowed).stream())
                .filter(offer -> held.overtaking(offer.hearing()).unexplained().isEmpty())
                .findFirst();
    }
}
