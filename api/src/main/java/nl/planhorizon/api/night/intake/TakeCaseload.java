package nl.planhorizon.api.night.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.planhorizon.api.office.Change;
import nl.planhorizon.api.office.FaultyChangeException;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.office.VersionKey;
import nl.planhorizon.data.FaultyInputException;
import nl.planhorizon.data.piece.CaseloadPieces;
import nl.planhorizon.data.piece.PieceKind;
import nl.planhorizon.solver.domain.Caseload;

/**
 * Takes over what a caseload of the day says: things it names are as it says, things it does not name stay as they are,
 * so that half a file takes nothing away. Policy, holidays, day and plans are those of the office.
 *
 * @param file the caseload
 */
record TakeCaseload(Caseload file) implements Change {

    @Override
    public String kind() {
        return "take-in-file";
    }

    @Override
    public Office applyTo(Office office) {
        Map<VersionKey, JsonNode> pieces = new LinkedHashMap<>();
        put(pieces, office.caseload(), true);
        put(pieces, file, false);
        try {
            var frame = CaseloadPieces.frame(office.caseload());
            return office.withCaseload(
                    CaseloadPieces.assemble(frame, pieces.values()).content());
        } catch (FaultyInputException faulty) {
            throw new FaultyChangeException(faulty);
        }
    }

    private static void put(Map<VersionKey, JsonNode> pieces, Caseload caseload, boolean holidays) {
        CaseloadPieces.of(caseload)
                .filter(piece -> holidays || piece.kind() != PieceKind.HOLIDAY)
                .forEach(piece -> pieces.put(VersionKey.of(piece.kind(), piece.id()), piece.rows()));
    }
}
