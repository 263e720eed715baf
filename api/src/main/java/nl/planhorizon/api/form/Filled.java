package nl.planhorizon.api.form;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.planhorizon.api.problem.InvalidException;
import nl.planhorizon.api.problem.PreconditionRequiredException;
import nl.planhorizon.api.problem.ProblemError;
import nl.planhorizon.data.piece.PieceKind;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * A form as somebody sent it.
 *
 * @param kind what it is about
 * @param id its id, empty for a new one
 * @param fields what is filled in; what begins with an underscore is about the form itself
 * @param action address of the form
 * @param back the page to go on with
 */
public record Filled(PieceKind kind, String id, MultiValueMap<String, String> fields, String action, String back) {

    /** Refuses what does not say which version it starts from. */
    void check() {
        if (!fields.containsKey("_seen")) {
            throw new PreconditionRequiredException();
        }
    }

    /** Refuses another id than the thing has; one that is empty is told beside its field. */
    void checkId(String filled) {
        if (!id.isEmpty() && !filled.isEmpty() && !filled.equals(id)) {
            throw new InvalidException(
                    List.of(new ProblemError("invalid-value", "id", "A thing keeps its id: %s.".formatted(id))));
        }
    }

    /** The version the form starts from. */
    long seen() {
        var seen = fields.getFirst("_seen");
        return seen == null || !seen.matches("\\d{1,18}") ? 0 : Long.parseLong(seen);
    }

    /** Names of the fields on the form, or none for all of them. */
    List<String> only() {
        return fields.getOrDefault("_only", List.of());
    }

    /** Whether what it would do was looked at. */
    boolean isConfirmed() {
        return fields.containsKey("_confirmed");
    }

    /** Whether hearings that become impossible go out of the plan. */
    boolean unplans() {
        return fields.containsKey("_unplan");
    }

    @Nullable
    String reason() {
        var reason = fields.getFirst("_reason");
        return reason == null || reason.isBlank() ? null : reason.strip();
    }

    /** What a look beforehand carries along to be sent again. */
    public Map<String, List<String>> carried() {
        return fields.entrySet().stream()
                .filter(each ->
                        !List.of("_csrf", "_confirmed", "_unplan", "_reason").contains(each.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
