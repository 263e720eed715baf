package nl.planhorizon.api.form;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.planhorizon.data.piece.PieceKind;

/**
 * Fields of a form that belong together.
 *
 * @param key code of its heading
 * @param fields the fields
 */
public record FormGroup(String key, List<FormField> fields) {

    /** Names of fields by heading, in the order of the form; what is not named comes first. */
    private static final Map<PieceKind, List<Named>> GROUPS = Map.of(
            PieceKind.CASE,
            List.of(
                    new Named("dates", "application", "registration", "registrationHearing", "birth", "termExtension"),
                    new Named("readiness", "ready", "missing"),
                    new Named("language", "languages", "level", "remoteAllowed", "sexWish"),
                    new Named("needs", "skills", "simple", "childRoom", "medicalShape", "medicalValidUntil"),
                    new Named(
                            "where",
                            "locations",
                            "family",
                            "companions",
                            "unavailable",
                            "invitation",
                            "nuisanceReport")));

    public FormGroup {
        fields = List.copyOf(fields);
    }

    private record Named(String key, List<String> names) {
        Named(String key, String... names) {
            this(key, List.of(names));
        }
    }

    static List<FormGroup> of(PieceKind kind, List<FormField> fields) {
        var named = GROUPS.getOrDefault(kind, List.of());
        var grouped = named.stream().flatMap(each -> each.names().stream()).toList();
        var first = new FormGroup(
                "first",
                fields.stream().filter(each -> !grouped.contains(each.name())).toList());
        return Stream.concat(
                        Stream.of(first),
                        named.stream()
                                .map(group -> new FormGroup(
                                        group.key(),
                                        fields.stream()
                                                .filter(each -> group.names().contains(each.name()))
                                                .toList())))
                .filter(group -> !group.fields().isEmpty())
                .toList();
    }
}
