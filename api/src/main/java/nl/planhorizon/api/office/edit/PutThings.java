package nl.planhorizon.api.office.edit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import nl.planhorizon.api.office.Change;
import nl.planhorizon.api.office.ConflictException;
import nl.planhorizon.api.office.FaultyChangeException;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.office.VersionKey;
import nl.planhorizon.data.FaultyInputException;
import nl.planhorizon.data.piece.PieceEdits;
import nl.planhorizon.data.piece.PieceKind;
import org.jspecify.annotations.Nullable;

/**
 * Adds things, or puts them in the place of those with the same id, all or nothing.
 *
 * @param kind what is done, for the journal
 * @param things what kind of things
 * @param rows their rows in the published form, by id
 * @param seen the version of each that its editor saw, by id; 0 for one that was not there
 * @param reason why, or null
 */
public record PutThings(
        String kind,
        PieceKind things,
        Map<String, ObjectNode> rows,
        Map<String, Long> seen,
        @Nullable String reason) implements Change {

    public PutThings {
        rows = Map.copyOf(rows);
        seen = Map.copyOf(seen);
    }

    @Override
    public Office applyTo(Office office) {
        seen.forEach((id, version) -> ConflictException.unlessAt(office, VersionKey.of(things, id), version));
        try {
            return office.withCaseload(PieceEdits.put(office.caseload(), things, rows));
        } catch (FaultyInputException faulty) {
            throw new FaultyChangeException(faulty);
        }
    }
}
