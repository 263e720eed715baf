package nl.planhorizon.api.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.web.OfficeNames;
import nl.planhorizon.api.web.OfficeNames.Choice;
import nl.planhorizon.api.web.Words;
import nl.planhorizon.data.piece.PieceField;

/** What there is to choose from in a field, with what people call it. */
final class FormChoices {

    private final Office office;
    private final Words words;
    private final OfficeNames names;

    FormChoices(Office office, Words words) {
        this.office = office;
        this.words = words;
        names = new OfficeNames(office.caseload(), words);
    }

    List<Choice> of(PieceField field) {
        var target = field.refersTo();
        if (target == null) {
            return field.kind() == PieceField.Kind.WEEK || field.kind() == PieceField.Kind.YES_NO
                    ? List.of()
                    : field.choices().stream()
                            .map(code -> new Choice(code, words.say("choice." + code)))
                            .toList();
        }
        return switch (target) {
            case "locations" -> names.locations();
            case "queues" -> queues();
            case "hearingTypes" ->
                office.caseload().policy().hearingTypes().stream()
                        .map(type -> new Choice(type.code(), names.hearingType(type.code())))
                        .toList();
            default -> List.of();
        };
    }

    /** A group that is split by decision term is chosen as a group. */
    private List<Choice> queues() {
        Map<String, String> queues = new LinkedHashMap<>();
        for (var queue : office.caseload().policy().queues()) {
            queues.merge(
                    queue.group(), names.queue(queue.code()), (one, other) -> words.say("form.either", one, other));
        }
        return queues.entrySet().stream()
                .map(each -> new Choice(each.getKey(), each.getValue()))
                .toList();
    }
}
