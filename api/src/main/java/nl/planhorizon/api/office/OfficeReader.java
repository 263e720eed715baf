package nl.planhorizon.api.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.planhorizon.api.office.mark.Marks;
import nl.planhorizon.api.office.rows.HearingRow;
import nl.planhorizon.api.office.rows.HearingRow.PlanKind;
import nl.planhorizon.api.office.rows.HearingRows;
import nl.planhorizon.api.office.rows.MarkRows;
import nl.planhorizon.api.office.rows.OfficeRow;
import nl.planhorizon.api.office.rows.ThingRows;
import nl.planhorizon.data.FaultyInputException;
import nl.planhorizon.data.piece.CaseloadPieces;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.plan.Pin;
import nl.planhorizon.solver.domain.plan.StandingHearing;
import org.jspecify.annotations.Nullable;

/** Reads the office from its rows; what is known and did not change is not read again. */
final class OfficeReader {

    private final OfficeRow row;
    private final ThingRows things;
    private final HearingRows hearings;
    private final MarkRows marks;

    OfficeReader(OfficeRow row, ThingRows things, HearingRows hearings, MarkRows marks) {
        this.row = row;
        this.things = things;
        this.hearings = hearings;
        this.marks = marks;
    }

    /** The office as the rows have it. */
    Office read(@Nullable Office known) {
        return readAs(row.version().orElseThrow(), known);
    }

    /** The office as the rows have it, under a version told: that before a change that is being made. */
    Office readAs(long version, @Nullable Office known) {
        var facts = facts(known);
        Map<VersionKey, Long> versions = new HashMap<>();
        things.versions().forEach((key, at) -> versions.put(new VersionKey(key.kind(), key.id()), at));
        var plans = plans(versions);
        var noted = marks.all();
        noted.forEach(each -> versions.put(VersionKey.of(each.mark()), each.version()));
        var at = new Versions(version, versions);
        var all = Marks.of(noted.stream().map(MarkRows.Read::mark).toList());
        return known == null ? Office.of(facts, plans, at, all) : known.next(facts, plans, at, all);
    }

    private Caseload facts(@Nullable Office known) {
        if (known != null
                && things.isUnchangedSince(known.version(), count(known))
                && row.isFrameOf(known.caseload())) {
            return known.caseload();
        }
        try {
            return CaseloadPieces.assemble(row.frame(), things.all()).content();
        } catch (FaultyInputException faulty) {
            throw new IllegalStateException("The rows of the office do not fit together.", faulty);
        }
    }

    private static long count(Office known) {
        return CaseloadPieces.of(known.caseload()).count();
    }

    private Plans plans(Map<VersionKey, Long> versions) {
        List<StandingHearing> published = new ArrayList<>();
        Map<String, Hearing> working = new HashMap<>();
        Map<String, Pin> pins = new HashMap<>();
        hearings.all().forEach(read -> {
            HearingRow each = read.row();
            var hearing = each.hearing();
            versions.put(VersionKey.of(each), read.version());
            if (each.plan() == PlanKind.PUBLISHED) {
                published.add(new StandingHearing(hearing, true, each.invitation(), null));
                return;
            }
            working.put(hearing.caseId(), hearing);
            if (each.pin() != null) {
                pins.put(hearing.caseId(), each.pin());
            }
        });
        return new Plans(published, working, pins);
    }
}
