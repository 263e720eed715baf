package nl.planhorizon.solver.model;

import java.util.List;
import nl.planhorizon.solver.domain.policy.Shape;
import nl.planhorizon.solver.facts.cases.CaseCost;
import nl.planhorizon.solver.facts.cases.CaseFacts;
import org.jspecify.annotations.Nullable;

/**
 * A ready case by numbers. Equality is by number: the search compares units millions of times.
 *
 * @param number its own number
 * @param facts where it comes from
 * @param shape shape of its hearing
 * @param cost what it costs by itself
 * @param isUrgent whether its queue is urgent
 * @param queue number of its queue
 * @param locations numbers of its allowed locations
 * @param eras stretches of equal needs, in time order
 * @param allowed sessions in which it can be heard at all
 * @param interpreterNeed number of the interpreter need, or -1 for Dutch
 * @param companions numbers of lawyer and guardian
 * @param family number of its family, or -1
 * @param writing week of the third and fifth open day by last hearing day
 * @param standing its standing hearing, or null
 */
public record Unit(
        int number,
        CaseFacts facts,
        Shape shape,
        CaseCost cost,
        boolean isUrgent,
        int queue,
        int[] locations,
        List<Era> eras,
        long[] allowed,
        int interpreterNeed,
        int[] companions,
        int family,
        Writing writing,
        @Nullable Stand standing) {

    public int sessions() {
        return shape.sessions();
    }

    public boolean isFixed() {
        return standing != null && standing.fixed();
    }

    /** Position of a location among the allowed ones, or -1. */
    public int position(int location) {
        for (int i = 0; i < locations.length; i++) {
            if (locations[i] == location) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Unit that && number == that.number;
    }

    @Override
    public int hashCode() {
        return number;
    }
}
