package nl.planhorizon.api.office;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import nl.planhorizon.api.office.Differences.MarkChange;
import nl.planhorizon.api.office.Differences.ThingChange;
import nl.planhorizon.api.office.mark.Mark;
import nl.planhorizon.api.office.rows.Author;
import nl.planhorizon.api.office.rows.Bookings;
import nl.planhorizon.api.office.rows.HearingRows;
import nl.planhorizon.api.office.rows.JournalLine;
import nl.planhorizon.api.office.rows.JournalRows;
import nl.planhorizon.api.office.rows.MarkRows;
import nl.planhorizon.api.office.rows.OfficeRow;
import nl.planhorizon.api.office.rows.ThingRows;
import nl.planhorizon.data.piece.CaseloadPieces;
import nl.planhorizon.data.piece.Piece;
import org.jspecify.annotations.Nullable;

/** Writes what is different after a change, and a line in the journal for each difference. */
final class OfficeWriter {

    private final OfficeRow row;
    private final ThingRows things;
    private final HearingRows hearings;
    private final MarkRows marks;
    private final JournalRows journal;

    OfficeWriter(OfficeRow row, ThingRows things, HearingRows hearings, MarkRows marks, JournalRows journal) {
        this.row = row;
        this.things = things;
        this.hearings = hearings;
        this.marks = marks;
        this.journal = journal;
    }

    /** Writes a whole office that has no rows yet; one line in the journal tells so. */
    void writeAll(Office office, Author author) {
        row.open(CaseloadPieces.frame(office.caseload()));
        things.put(CaseloadPieces.of(office.caseload()).toList(), 1, author.at());
        hearings.put(List.copyOf(office.plans().rows()), 1, Bookings.of(office.facts()));
        journal.write(
                List.of(JournalLine.about("office", office.caseload().name())),
                new JournalRows.Entry("open-office", null, 1L),
                author);
    }

    /** Writes the differences a change makes; the office after it, with its new versions. */
    Office write(Differences differences, long version, Change change, Author author) {
        var after = differences.after();
        List<JournalLine> lines = new ArrayList<>();
        if (differences.frame() != null) {
            var frame = CaseloadPieces.frame(after.caseload());
            row.frame(frame);
            lines.add(new JournalLine("office", after.caseload().name(), differences.frame(), frame));
        }
        for (var each : differences.things()) {
            lines.add(line(each, change.tellsContent()));
        }
        things.remove(pieces(differences.things(), false));
        things.put(pieces(differences.things(), true), version, author.at());
        hearings.remove(differences.gone());
        hearings.put(differences.come(), version, Bookings.of(after.facts()));
        lines.addAll(HearingLines.of(differences.gone(), differences.come()));
        writeMarks(differences.marks(), version);
        for (var each : differences.marks()) {
            lines.add(line(each, change.tellsContent()));
        }
        lines.addAll(change.alsoTold());
        journal.write(lines, new JournalRows.Entry(change.kind(), change.reason(), version), author);
        return after.withVersions(after.versions().after(version, differences.keysGone(), differences.keysCome()));
    }

    private void writeMarks(List<MarkChange> changes, long version) {
        marks.remove(changes.stream()
                .filter(each -> each.after() == null)
                .map(MarkChange::any)
                .toList());
        marks.put(
                changes.stream()
                        .filter(each -> each.after() != null)
                        .map(MarkChange::any)
                        .toList(),
                version);
    }

    private static @Nullable JsonNode json(@Nullable Mark mark) {
        return mark == null ? null : mark.toJson();
    }

    private static List<Piece> pieces(List<ThingChange> changes, boolean kept) {
        return changes.stream()
                .filter(each -> (each.after() != null) == kept)
                .map(ThingChange::any)
                .toList();
    }

    private static JournalLine line(ThingChange change, boolean withContent) {
        var any = change.any();
        var kind = any.kind().code();
        return withContent
                ? new JournalLine(kind, any.id(), rows(change.before()), rows(change.after()))
                : JournalLine.about(kind, any.id());
    }

    private static JournalLine line(MarkChange change, boolean withContent) {
        var mark = change.any();
        var kind = mark.kind().code();
        return withContent
                ? new JournalLine(kind, mark.subject(), json(change.before()), json(change.after()))
                : JournalLine.about(kind, mark.subject());
    }

    private static @Nullable JsonNode rows(@Nullable Piece piece) {
        return piece == null ? null : piece.rows();
    }
}
