package nl.planhorizon.solver.explain.bottleneck;

import java.util.Objects;
import java.util.Set;
import nl.planhorizon.solver.domain.cases.Sex;
import nl.planhorizon.solver.domain.plan.PriceRow;
import nl.planhorizon.solver.facts.cases.CaseFacts;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something of which there could be one more.
 *
 * @param kind interpreter, officer or room
 * @param language the language of an interpreter, else null
 * @param team the team of an officer, null where none or for others
 * @param skills the skills of an officer, else none
 * @param sex the sex of a person that serves most, null for a room
 */
public record Scarce(
        PriceRow.Kind kind,
        @Nullable String language,
        @Nullable String team,
        Set<String> skills,
        @Nullable Sex sex) {

    public Scarce {
        skills = Set.copyOf(skills);
    }

    static Scarce interpreter(String language, Sex sex) {
        return new Scarce(PriceRow.Kind.INTERPRETER, language, null, Set.of(), sex);
    }

    static Scarce officer(@Nullable String team, Set<String> skills, Sex sex) {
        return new Scarce(PriceRow.Kind.OFFICER, null, team, skills, sex);
    }

    static Scarce room() {
        return new Scarce(PriceRow.Kind.ROOM, null, null, Set.of(), null);
    }

    /** Whether a case could use it. */
    boolean serves(CaseFacts facts) {
        var asylumCase = facts.asylumCase();
        var wish = asylumCase.needs().sexWish();
        if (sex != null && wish != null && wish != sex) {
            return false;
        }
        return switch (kind) {
            case INTERPRETER ->
                asylumCase.language().needsInterpreter()
                        && language != null
                        && asylumCase.language().accepted().contains(language);
            case OFFICER ->
                Objects.equals(team, facts.queue().team())
                        && skills.containsAll(asylumCase.needs().skills());
            default -> !asylumCase.needs().childRoom();
        };
    }

    /** Whether it is the same but for the sex of a person: what people read about as one. */
    boolean isLike(Scarce other) {
        return kind == other.kind
                && Objects.equals(language, other.language)
                && Objects.equals(team, other.team)
                && skills.equals(other.skills);
    }
}
