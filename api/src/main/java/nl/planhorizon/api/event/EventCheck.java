package nl.planhorizon.api.event;

import java.util.ArrayList;
import java.util.List;
import nl.planhorizon.api.problem.InvalidException;
import nl.planhorizon.api.problem.ProblemError;
import nl.planhorizon.data.event.Event;
import nl.planhorizon.data.event.EventType.Field;

/** Refuses events that do not tell what they must, or name what is not there. */
final class EventCheck {

    private static final String MISSING = "missing-value";

    private EventCheck() {}

    /**
     * Refuses an event that does not tell enough.
     *
     * @throws InvalidException with everything that is missing
     */
    static void check(Event event) {
        List<ProblemError> errors = new ArrayList<>();
        var type = event.type();
        var subject = event.subject();
        var value = event.value();
        miss(errors, "type", type == null);
        miss(errors, "subject", subject == null || subject.isBlank());
        if (type != null) {
            miss(errors, "first", type.needs(Field.FIRST) && event.first() == null);
            miss(errors, "last", type.needs(Field.LAST) && event.last() == null);
            miss(errors, "value", type.needs(Field.VALUE) && (value == null || value.isBlank()));
        }
        if (event.first() != null && event.last() != null && event.last().isBefore(event.first())) {
            errors.add(new ProblemError("invalid-value", "last", "The last day lies before the first."));
        }
        if (!errors.isEmpty()) {
            throw new InvalidException(errors);
        }
    }

    private static void miss(List<ProblemError> errors, String field, boolean missing) {
        if (missing) {
            errors.add(new ProblemError(MISSING, field, "Give " + field + "."));
        }
    }

    static InvalidException unknown(String field, String id) {
        return new InvalidException(
                List.of(new ProblemError("unknown-reference", field, "There is no %s here.".formatted(id))));
    }
}
