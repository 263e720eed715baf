package nl.planhorizon.data.piece;

import java.util.Arrays;
import java.util.Optional;
import nl.planhorizon.solver.domain.Code;

/** The kinds of things a caseload is made of. */
public enum PieceKind {
    CASE,
    OFFICER,
    INTERPRETER,
    LOCATION,
    ROOM,
    COMPANION,
    HOLIDAY;

    /** The name in the journal, in texts and in answers: lower case. */
    public String code() {
        return Code.of(this);
    }

    /** The kind with a code, if there is one. */
    public static Optional<PieceKind> find(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
