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
 * @param version version of the office after that, 0 for one that is still to be registered
 */
public record Invited(Invitation state, LocalDate on, boolean signed, String by, long version) {}
