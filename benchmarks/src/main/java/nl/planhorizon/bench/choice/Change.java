package nl.planhorizon.bench.choice;

import java.util.Objects;
import nl.planhorizon.solver.facts.CaseloadFacts;
import nl.planhorizon.solver.facts.cases.CaseFacts;
import nl.planhorizon.solver.facts.common.Place;
import nl.planhorizon.solver.facts.standing.ChangeCost;
import org.jspecify.annotations.Nullable;

/**
 * What it costs to move or drop the published hearing of a case.
 *
 * @param published where the case is published
 * @param prices what each kind of change costs
 */
public record Change(Place published, ChangeCost prices) {

    /** The change of a case, or null if it is not published. */
    public static @Nullable Change of(CaseloadFacts facts, CaseFacts each) {
        var published = facts.publishedPlace(each);
        var standing = facts.standing(each);
        return published == null || standing == null
                ? null
                : new Change(
                        published,
                        ChangeCost.of(standing.standing(), facts.caseload().policy()));
    }

    /** The cost of standing at a place, or nowhere. */
    public long cost(@Nullable Place place) {
        return place == null
                ? prices.dropped()
                : prices.ifKept(
                        place.isSameAppointment(published),
                        place.officer().equals(published.officer()),
                        Objects.equals(place.interpreter(), published.interpreter()));
    }

    /** The part for the start alone. */
    public long cost(Start start) {
        return prices.ifKept(start.equals(Start.of(published)), true, true);
    }
}
