package nl.planhorizon.data;

import java.time.LocalDate;
import nl.planhorizon.solver.domain.calendar.DateRange;
import nl.planhorizon.solver.domain.plan.HearingPlan;
import nl.planhorizon.solver.domain.plan.Proof;
import org.jspecify.annotations.Nullable;

/**
 * A plan as it lies in a file.
 *
 * @param caseload name of the caseload it plans
 * @param asOf as-of day of that caseload
 * @param window window of that caseload
 * @param plan the hearings
 * @param proof lower bound with its prices, or null if nobody proved one
 */
public record PlanDocument(
        String caseload,
        LocalDate asOf,
        DateRange window,
        HearingPlan plan,
        @Nullable Proof proof) {}
