package nl.planhorizon.data.piece;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.planhorizon.data.FaultyInputException;
import nl.planhorizon.solver.domain.Caseload;

/**
 * What a file with some of the tables of a caseload says, to be put into a caseload that is there. Day, window, policy and
 * hearings stay those of that caseload.
 *
 * @param things the things in the file
 * @param tables names of the tables that the file has
 */
public record CaseloadPart(Caseload things, Set<String> tables) {

    public CaseloadPart {
        tables = Set.copyOf(tables);
    }

    private record Key(PieceKind kind, String id) {}

    /** Whether the file tells of things of a kind. */
    public boolean has(PieceKind kind) {
        return tables.contains(PieceForm.table(kind));
    }

    /**
     * The caseload with what the file says.
     *
     * @param complete whether the file is all there is of the kinds it tells of, so that what it does not name is gone
     * @throws FaultyInputException if both do not fit together
     */
    public Caseload into(Caseload whole, boolean complete) throws FaultyInputException {
        Map<Key, ObjectNode> pieces = new LinkedHashMap<>();
        CaseloadPieces.of(whole).forEach(piece -> pieces.put(new Key(piece.kind(), piece.id()), piece.rows()));
        Set<Key> named = new HashSet<>();
        CaseloadPieces.of(things).filter(piece -> has(piece.kind())).forEach(piece -> {
            var key = new Key(piece.kind(), piece.id());
            named.add(key);
            pieces.merge(key, piece.rows(), (old, told) -> withRowsOf(old, told, piece.kind()));
        });
        if (complete) {
            pieces.keySet().removeIf(key -> has(key.kind()) && !named.contains(key));
        }
        return CaseloadPieces.assemble(CaseloadPieces.frame(whole), pieces.values())
                .content();
    }

    /** Rows that come with a thing stay where the file has no table of them. */
    private ObjectNode withRowsOf(ObjectNode old, ObjectNode told, PieceKind kind) {
        var table = PieceForm.rowsTable(kind);
        if (!table.isEmpty() && !tables.contains(table) && old.has(table)) {
            told.set(table, old.get(table));
        }
        return told;
    }
}
