package nl.planhorizon.data.piece;

import java.util.List;
import nl.planhorizon.data.table.Column;
import nl.planhorizon.solver.domain.Code;
import org.jspecify.annotations.Nullable;

/**
 * One fact that is told of things of a kind, for whoever makes a form of it.
 *
 * @param name its name in files
 * @param kind how it is filled in
 * @param required whether it must be filled in
 * @param choices all there is to choose from, or none if it cannot be listed
 * @param refersTo name of the table whose things it names, or null
 * @param dutch explanation in Dutch
 * @param english explanation in English
 */
public record PieceField(
        String name,
        Kind kind,
        boolean required,
        List<String> choices,
        @Nullable String refersTo,
        String dutch,
        String english) {

    /** How a fact is filled in. */
    public enum Kind {
        TEXT,
        NUMBER,
        DAY,
        YES_NO,
        /** One of the choices, or of the things it refers to. */
        ONE,
        /** Several of the choices, or of the things it refers to. */
        SEVERAL,
        /** Several, in words with blanks between them. */
        WORDS,
        /** The halves of an ordinary week. */
        WEEK;

        /** The name in templates: lower case with dashes. */
        public String code() {
            return Code.of(this);
        }
    }

    public PieceField {
        choices = List.copyOf(choices);
    }

    static PieceField of(Column<?, ?> column) {
        var type = column.type();
        var items = PieceFieldKinds.choices(type);
        return new PieceField(
                column.name(),
                PieceFieldKinds.of(column),
                column.required(),
                items,
                column.target(),
                column.dutch(),
                column.english());
    }
}
