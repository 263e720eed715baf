package nl.planhorizon.api.attendance;

import java.time.Instant;
import nl.planhorizon.solver.domain.plan.StandingHearing;

/**
 * Who came, as it was registered.
 *
 * @param outcome how it went
 * @param hearing the hearing as it was published
 * @param by who registered it
 * @param at when
 * @param version version of the office after that
 */
public record Attendance(Outcome outcome, StandingHearing hearing, String by, Instant at, long version) {}
