package nl.planhorizon.api.office;

import nl.planhorizon.api.office.mark.Mark;
import nl.planhorizon.data.piece.PieceKind;

/**
 * What has a version of its own.
 *
 * @param kind what it is
 * @param id its id
 */
public record VersionKey(String kind, String id) {

    public static VersionKey of(PieceKind kind, String id) {
        return new VersionKey(kind.name(), id);
    }

    public static VersionKey of(Mark mark) {
        return new VersionKey(mark.kind().name(), mark.subject());
    }

    /** The hearing of a case in the working plan. */
    public static VersionKey hearing(String caseId) {
        return new VersionKey("HEARING", caseId);
    }
}
