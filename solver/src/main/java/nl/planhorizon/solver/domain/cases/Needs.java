package nl.planhorizon.solver.domain.cases;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a hearing needs beyond a language; codes only, never the reason behind them.
 *
 * @param skills officer skills
 * @param sexWish sex asked of both officer and interpreter, or null
 * @param childRoom whether only a child room will do
 * @param remoteAllowed whether an interpreter by video or telephone will do
 * @param simple whether a trainee may hear the case
 * @param medical limits set by a doctor, or null
 */
public record Needs(
        Set<String> skills,
        @Nullable Sex sexWish,
        boolean childRoom,
        boolean remoteAllowed,
        boolean simple,
        @Nullable MedicalAdvice medical) {

    public Needs {
        skills = Set.copyOf(skills);
    }
}
