package nl.planhorizon.api.office.edit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.planhorizon.api.office.FaultyChangeException;
import nl.planhorizon.api.office.VersionKey;
import nl.planhorizon.api.office.rows.JournalLine;
import nl.planhorizon.data.FaultyInputException;
import nl.planhorizon.data.piece.CaseloadPieces;
import nl.planhorizon.data.piece.Piece;
import nl.planhorizon.data.piece.PieceEdits;
import nl.planhorizon.data.piece.PieceKind;
import nl.planhorizon.solver.domain.Caseload;

/** A caseload in which things are again as they were before a change. */
final class ThingsBefore {

    private ThingsBefore() {}

    /** The kind of things that a line of the journal is about, if it is about one. */
    static Optional<PieceKind> kind(JournalLine line) {
        return PieceKind.find(line.kind());
    }

    static VersionKey key(JournalLine line) {
        return VersionKey.of(kind(line).orElseThrow(), line.subject());
    }

    /** The things that were not there before. */
    static Set<VersionKey> added(List<JournalLine> lines) {
        return lines.stream()
                .filter(line -> line.before() == null)
                .map(ThingsBefore::key)
                .collect(Collectors.toSet());
    }

    /** The things that lines are about, as they are now. */
    static Map<VersionKey, Piece> now(Caseload caseload, List<JournalLine> lines) {
        Map<VersionKey, Piece> now = new LinkedHashMap<>();
        for (var kind : PieceKind.values()) {
            if (lines.stream().anyMatch(line -> kind(line).equals(Optional.of(kind)))) {
                CaseloadPieces.of(caseload, kind).forEach(piece -> now.put(VersionKey.of(kind, piece.id()), piece));
            }
        }
        return now;
    }

    static Caseload of(Caseload caseload, List<JournalLine> lines) {
        if (lines.isEmpty()) {
            return caseload;
        }
        try {
            return lines.size() == 1 ? one(caseload, lines.get(0)) : all(caseload, lines);
        } catch (FaultyInputException faulty) {
            throw new FaultyChangeException(faulty);
        }
    }

    private static Caseload one(Caseload caseload, JournalLine line) throws FaultyInputException {
        var kind = kind(line).orElseThrow();
        var before = line.before();
        return before == null
                ? PieceEdits.removeUnused(caseload, kind, line.subject())
                : PieceEdits.put(caseload, kind, Map.of(line.subject(), (ObjectNode) before));
    }

    /** Several things may refer to each other, so they are put together at once. */
    private static Caseload all(Caseload caseload, List<JournalLine> lines) throws FaultyInputException {
        Map<VersionKey, ObjectNode> pieces = new LinkedHashMap<>();
        CaseloadPieces.of(caseload).forEach(piece -> pieces.put(VersionKey.of(piece.kind(), piece.id()), piece.rows()));
        for (var line : lines) {
            if (line.before() == null) {
                pieces.remove(key(line));
            } else {
                pieces.put(key(line), (ObjectNode) line.before());
            }
        }
        return CaseloadPieces.assemble(CaseloadPieces.frame(caseload), pieces.values())
                .content();
    }
}
