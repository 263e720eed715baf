package nl.planhorizon.api.people;

import java.util.Arrays;
import nl.planhorizon.api.problem.NotFoundException;
import nl.planhorizon.data.piece.PieceKind;
import nl.planhorizon.solver.domain.Code;

/** Who and what there is to plan with, as addresses name it. */
enum PeopleKind {
    OFFICERS(PieceKind.OFFICER),
    INTERPRETERS(PieceKind.INTERPRETER),
    ROOMS(PieceKind.ROOM),
    LOCATIONS(PieceKind.LOCATION),
    COMPANIONS(PieceKind.COMPANION),
    HOLIDAYS(PieceKind.HOLIDAY);

    private final PieceKind piece;

    PeopleKind(PieceKind piece) {
        this.piece = piece;
    }

    PieceKind piece() {
        return piece;
    }

    public String code() {
        return Code.of(this);
    }

    static PeopleKind of(String code) {
        return Arrays.stream(values())
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("kind", code));
    }
}
