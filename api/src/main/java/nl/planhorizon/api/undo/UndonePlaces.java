package nl.planhorizon.api.undo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.planhorizon.api.access.ThingLocations;
import nl.planhorizon.api.office.VersionKey;
import nl.planhorizon.api.office.mark.Mark;
import nl.planhorizon.api.office.mark.MarkKind;
import nl.planhorizon.api.office.rows.JournalLine;
import nl.planhorizon.data.piece.CaseloadPieces;
import nl.planhorizon.data.piece.PieceKind;
import nl.planhorizon.solver.domain.Caseload;
import org.jspecify.annotations.Nullable;

/** Where a change took place, as far as its lines in the journal tell. */
final class UndonePlaces {

    private UndonePlaces() {}

    /** Codes of the locations of the hearings, days and things that a change was about; none if it was about none of these. */
    static Set<String> of(List<JournalLine> lines, Caseload caseload) {
        Set<String> places = new HashSet<>();
        for (var line : lines) {
            hearings(line.before(), line.after()).forEach(places::add);
            if (isOfDay(line)) {
                places.add(Mark.about(line.subject()));
            }
        }
        var things = lines.stream().map(UndonePlaces::thing).collect(Collectors.toSet());
        CaseloadPieces.of(caseload)
                .filter(piece -> things.contains(VersionKey.of(piece.kind(), piece.id())))
                .forEach(piece -> places.addAll(ThingLocations.of(piece.fact())));
        return places;
    }

    private static Stream<String> hearings(@Nullable JsonNode before, @Nullable JsonNode after) {
        return Stream.concat(Stream.ofNullable(before), Stream.ofNullable(after))
                .filter(each -> each.has("sessions"))
                .map(each -> each.path("location").asText());
    }

    private static boolean isOfDay(JournalLine line) {
        return MarkKind.find(line.kind()).filter(MarkKind::isOfDay).isPresent();
    }

    /** The thing a line is about; the case, where it is about a hearing or what is noted about it. */
    private static VersionKey thing(JournalLine line) {
        return PieceKind.find(line.kind())
                .map(kind -> VersionKey.of(kind, line.subject()))
                .orElseGet(() -> VersionKey.of(PieceKind.CASE, Mark.about(line.subject())));
    }
}
