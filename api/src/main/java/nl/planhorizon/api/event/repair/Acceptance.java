package nl.planhorizon.api.event.repair;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import nl.planhorizon.api.office.ConflictException;
import nl.planhorizon.api.office.VersionKey;
import org.jspecify.annotations.Nullable;

/**
 * What somebody accepts of a proposal.
 *
 * @param version version of the office the proposal was made for
 * @param choices which of the alternatives to take instead of what is proposed, counted from 0, by case; null is none, for
 *     all cases or for one
 */
public record Acceptance(long version, @Nullable Map<String, Integer> choices) {

    public Acceptance {
        choices = choices == null ? Map.of() : made(choices);
    }

    private static Map<String, Integer> made(Map<String, Integer> choices) {
        Map<String, Integer> made = new HashMap<>(choices);
        made.values().removeIf(Objects::isNull);
        return Map.copyOf(made);
    }

    /** The repair as it is proposed. */
    public static Acceptance asProposed(long version) {
        return new Acceptance(version, Map.of());
    }

    /**
     * Refuses what was accepted of a proposal for another office than the one of a version.
     *
     * @throws ConflictException if the office changed since
     */
    public void requireFor(long now) {
        ConflictException.unlessCurrent(VersionKey.office("proposal"), version, now);
    }

    Map<String, Integer> chosen() {
        return choices == null ? Map.of() : choices;
    }
}
