package nl.planhorizon.solver.domain.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The dates of a case.
 *
 * @param application when asylum was asked; first in, first out counts from here
 * @param registration when the application was registered; courts differ on which of the two starts the term
 * @param registrationHearing day of the registration hearing, or null if there was none yet
 * @param ready since when, or from when, the case is ready to plan; null if it is not
 * @param birth birth date, kept for minors only: needs that go with age are judged on the hearing day
 */
public record CaseDates(
        LocalDate application,
        LocalDate registration,
        @Nullable LocalDate registrationHearing,
        @Nullable LocalDate ready,
        @Nullable LocalDate birth) {}
