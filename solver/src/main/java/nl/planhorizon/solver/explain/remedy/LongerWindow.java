package nl.planhorizon.solver.explain.remedy;

import java.util.List;
import java.util.Optional;
import nl.planhorizon.solver.desk.PlanDesk;
import nl.planhorizon.solver.desk.places.Wish;
import nl.planhorizon.solver.domain.calendar.DateRange;
import nl.planhorizon.solver.facts.cases.CaseFacts;

/** A day more: the next open day added to the window. */
final class LongerWindow {

    private static final int PLACES = 3;

    private final PlanDesk desk;
    private final CaseFacts facts;

    LongerWindow(PlanDesk desk, CaseFacts facts) {
        this.desk = desk;
        this.facts = facts;
    }

    /** Empty where the case has no place on that day either. */
    Optional<Remedy> find() {
        var caseload = desk.caseload();
        var window = caseload.window();
        var last = caseload.openDays().after(window.last(), 1);
        var longer = PlanDesk.of(caseload.withDay(caseload.asOf(), new DateRange(window.first(), last)), desk.plan());
        return longer.hold(facts.id()).bestPlaces(PLACES, Wish.NONE).stream()
                .filter(place -> place.hearing().lastDay().equals(last))
                .findFirst()
                .map(place -> new Remedy(
                        Remedy.Kind.DAY_MORE,
                        List.of(last.toString()),
                        place.hearing(),
                        place.cost(),
                        0,
                        List.of(),
                        new Remedy.Outcome(
                                longer.caseload(),
                                longer.move(place.hearing()).desk().plan())));
    }
}
