package nl.planhorizon.api.office;

import java.time.LocalDate;
import java.util.Set;
import nl.planhorizon.api.office.mark.Mark;
import nl.planhorizon.api.office.mark.MarkKind;
import nl.planhorizon.api.office.rows.HearingRow;
import nl.planhorizon.api.office.rows.HearingRow.PlanKind;
import nl.planhorizon.data.piece.PieceKind;

/**
 * What has a version of its own.
 *
 * @param kind what it is
 * @param id its id
 */
public record VersionKey(String kind, String id) {

    private static final String PUBLISHED = "PUBLISHED";
    private static final String OFFICE = "OFFICE";

    /** What counts its versions by itself. */
    private static final Set<String> BESIDE_THE_OFFICE =
            Set.of("account", "retention", "scenario", "night", "policy-version");

    public static VersionKey of(PieceKind kind, String id) {
        return new VersionKey(kind.name(), id);
    }

    public static VersionKey of(MarkKind kind, String subject) {
        return new VersionKey(kind.name(), subject);
    }

    public static VersionKey of(Mark mark) {
        return of(mark.kind(), mark.subject());
    }

    /** Whether its version is that of the office when it last changed. */
    public boolean countsWithTheOffice() {
        return !BESIDE_THE_OFFICE.contains(kind);
    }

    /** What the journal says it is about; empty for the office as a whole. */
    String about() {
        return switch (kind) {
            case OFFICE -> "";
            case PUBLISHED -> Mark.about(id);
            default -> id;
        };
    }

    /** A hearing of either plan. */
    static VersionKey of(HearingRow row) {
        var hearing = row.hearing();
        return row.plan() == PlanKind.PUBLISHED
                ? published(hearing.caseId(), hearing.firstDay())
                : hearing(hearing.caseId());
    }

    /** The hearing of a case in the working plan. */
    public static VersionKey hearing(String caseId) {
        return new VersionKey("HEARING", caseId);
    }

    /** A published hearing, with what is registered about it. */
    public static VersionKey published(String caseId, LocalDate firstDay) {
        return new VersionKey(PUBLISHED, Mark.subjectOf(caseId, firstDay));
    }

    /** The office as a whole, for what starts from all of it. */
    public static VersionKey office(String what) {
        return new VersionKey(OFFICE, what);
    }
}
