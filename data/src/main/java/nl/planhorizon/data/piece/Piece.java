package nl.planhorizon.data.piece;

import com.fasterxml.jackson.databind.node.ObjectNode;
import nl.planhorizon.data.json.JsonOutput;
import nl.planhorizon.solver.domain.Caseload;

/**
 * One thing of a caseload: a case, an officer, a room, a holiday.
 *
 * @param kind what it is
 * @param id its id, unique among its kind
 * @param fact the record of the domain; the same object while the thing is unchanged
 * @param alone a caseload in which it is the only thing of its kind
 */
public record Piece(PieceKind kind, String id, Object fact, Caseload alone) {

    /** Its rows in the published JSON form, by table. */
    public ObjectNode rows() {
        return JsonOutput.object(CaseloadPieces.parts(PieceTables.of(kind)), alone);
    }
}
