package nl.planhorizon.api.hearingdays.record;

import java.time.LocalDate;
import nl.planhorizon.solver.domain.plan.Invitation;

/**
 * How far an invitation got, as it was registered.
 *
 * @param state sent or handed over
 * @param on the day
 * @param signed whether the applicant signed for it
 * @param by who registered it
 */
public record Invited(Invitation state, LocalDate on, boolean signed, String by) {}
