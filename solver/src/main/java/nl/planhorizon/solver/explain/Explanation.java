package nl.planhorizon.solver.explain;

import java.time.LocalDate;
import java.util.List;
import nl.planhorizon.solver.desk.Offer;
import nl.planhorizon.solver.domain.plan.Hearing;
import org.jspecify.annotations.Nullable;

/**
 * Why a case is heard where it is, or is not heard.
 *
 * @param caseId id of the case
 * @param standing how it stands
 * @param hearing its hearing, or null
 * @param until the day by which a place was looked for: the promise it misses, or the end of the window
 * @param offers the cheapest legal places, its own included; empty where there is none in the whole window
 * @param blockers the smallest set that blocks every place until that day; empty where a place exists or is not looked for
 * @param witnesses for each blocker a place that has only that one of them in its way: why it cannot be left out
 * @param nearMisses the earliest places that are legal but for one thing, one per thing
 * @param yields places before its own, or in time, that other cases have
 * @param turn when the turn of a case without hearing comes, where others take what it needs; else null
 */
public record Explanation(
        String caseId,
        Standing standing,
        @Nullable Hearing hearing,
        LocalDate until,
        List<Offer> offers,
        List<Blocker> blockers,
        List<Hearing> witnesses,
        List<NearMiss> nearMisses,
        List<Yield> yields,
        @Nullable TurnEstimate turn) {

    /** How a case stands in a plan. */
    public enum Standing {
        /** Heard, and no promise missed. */
        PLANNED,
        /** Heard, but after its planning horizon or its last safe day. */
        LATE,
        /** Not heard in this window. */
        NOT_PLANNED
    }

    public Explanation {
        offers = List.copyOf(offers);
        blockers = List.copyOf(blockers);
        witnesses = List.copyOf(witnesses);
        yields = List.copyOf(yields);
        nearMisses = List.copyOf(nearMisses);
    }

    /** Whether rules or resources block the case, so that no place exists until the day asked about. */
    public boolean isBlocked() {
        return !blockers.isEmpty();
    }
}
