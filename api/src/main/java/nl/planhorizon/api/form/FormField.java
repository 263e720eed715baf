package nl.planhorizon.api.form;

import java.util.List;
import nl.planhorizon.api.web.OfficeNames.Choice;
import nl.planhorizon.data.piece.PieceField;
import nl.planhorizon.data.piece.PieceField.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A field of a form as it is shown.
 *
 * @param field what it is
 * @param values what is filled in; one value but for fields of several
 * @param choices what there is to choose from, with what people call it
 * @param fault what is wrong with it, or null
 * @param now what it is meanwhile, if somebody else changed it; or null
 */
public record FormField(
        PieceField field,
        List<String> values,
        List<Choice> choices,
        @Nullable String fault,
        @Nullable String now) {

    public FormField {
        values = List.copyOf(values);
        choices = List.copyOf(choices);
    }

    public String name() {
        return field.name();
    }

    /** How it is filled in; what cannot be listed is written. */
    public String kind() {
        if (choices.isEmpty() && field.kind() == Kind.ONE) {
            return Kind.TEXT.code();
        }
        return choices.isEmpty() && field.kind() == Kind.SEVERAL
                ? Kind.WORDS.code()
                : field.kind().code();
    }

    /** What is filled in, in one line. */
    public String value() {
        return String.join(" ", values);
    }

    public boolean has(String value) {
        return values.contains(value);
    }

    /** Whether a half of an ordinary week is filled in, where a day stands for both halves. */
    public boolean works(String day, String half) {
        return values.isEmpty() || values.contains(day) || values.contains(day + "-" + half);
    }
}
