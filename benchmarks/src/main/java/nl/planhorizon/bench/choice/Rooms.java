package nl.planhorizon.bench.choice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.plan.HearingPlan;
import nl.planhorizon.solver.facts.cases.CaseFacts;
import nl.planhorizon.solver.facts.common.Place;

/** Gives rooms to the hearings of peers that only count rooms. */
public final class Rooms {

    /**
     * A hearing whose room is still open.
     *
     * @param caseFacts the case
     * @param place its place; the room counts only if it is fixed
     * @param fixed whether it stays exactly where it is
     */
    public record Draft(CaseFacts caseFacts, Place place, boolean fixed) {}

    private static final Comparator<Draft> ORDER = Comparator.comparing(Draft::fixed)
            .reversed()
            .thenComparing(draft -> draft.place().sessions().get(0))
            .thenComparing(draft -> -draft.place().sessions().size())
            .thenComparing(draft -> draft.caseFacts().id());

    private Rooms() {}

    /** The plan with rooms, in order of time; a hearing that finds no room is left out. */
    public static HearingPlan assign(Choices choices, List<Draft> drafts) {
        var book = new RoomBook(choices);
        List<Hearing> hearings = new ArrayList<>();
        for (var draft : drafts.stream().sorted(ORDER).toList()) {
            var each = draft.caseFacts();
            var place = draft.fixed() ? Optional.of(draft.place()) : book.roomed(each, draft.place());
            place.ifPresent(book::take);
            place.ifPresent(found -> hearings.add(found.toHearing(each.id())));
        }
        return new HearingPlan(hearings);
    }
}
