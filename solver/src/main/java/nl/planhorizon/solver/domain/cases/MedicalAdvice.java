package nl.planhorizon.solver.domain.cases;

import java.time.LocalDate;
import nl.planhorizon.solver.domain.policy.Shape;
import org.jspecify.annotations.Nullable;

/**
 * The limits a doctor sets to a hearing, without the reason.
 *
 * @param shape the shape the hearing must take instead of that of its type, or null if that may stay
 * @param validUntil last day on which the advice holds, or null if it does not expire
 */
public record MedicalAdvice(@Nullable Shape shape, @Nullable LocalDate validUntil) {}
