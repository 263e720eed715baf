package nl.planhorizon.data.audit.facts;

import java.time.LocalDate;
import nl.planhorizon.solver.domain.cases.AsylumCase;
import nl.planhorizon.solver.domain.policy.HearingType;
import nl.planhorizon.solver.domain.policy.Queue;
import nl.planhorizon.solver.domain.policy.Shape;
import org.jspecify.annotations.Nullable;

/**
 * What follows from policy for one case.
 *
 * @param asylumCase the case
 * @param queue its effective queue
 * @param type its hearing type
 * @param shape the shape its hearing must have
 * @param restDays rest days of its rule set, before any waiver
 * @param term decision term
 * @param lastSafeDay latest last hearing day that leaves time to decide
 * @param horizonDate horizon date, or null in a queue without horizon
 * @param noticeDay first day for which it can still be invited
 * @param key its turn
 */
public record CaseFacts(
        AsylumCase asylumCase,
        Queue queue,
        HearingType type,
        Shape shape,
        int restDays,
        LocalDate term,
        LocalDate lastSafeDay,
        @Nullable LocalDate horizonDate,
        LocalDate noticeDay,
        OrderKey key) {

    public String id() {
        return asylumCase.id();
    }

    public boolean isReady() {
        return asylumCase.isReady();
    }

    /** Number of sessions of its hearing. */
    public int sessions() {
        return shape.sessions();
    }
}
