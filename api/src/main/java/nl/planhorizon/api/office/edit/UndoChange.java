package nl.planhorizon.api.office.edit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.planhorizon.api.office.Change;
import nl.planhorizon.api.office.ConflictException;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.office.Plans;
import nl.planhorizon.api.office.RefusedChangeException;
import nl.planhorizon.api.office.VersionKey;
import nl.planhorizon.api.office.mark.Mark;
import nl.planhorizon.api.office.mark.MarkKind;
import nl.planhorizon.api.office.mark.Marks;
import nl.planhorizon.api.office.rows.HearingRow;
import nl.planhorizon.api.office.rows.HearingRow.PlanKind;
import nl.planhorizon.api.office.rows.JournalLine;
import nl.planhorizon.data.piece.CaseloadPieces;
import nl.planhorizon.solver.desk.obstacles.Broken;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.plan.Invitation;
import nl.planhorizon.solver.domain.plan.Pin;
import nl.planhorizon.solver.domain.plan.StandingHearing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Puts back what one change made different, as long as nobody changed the same things since.
 *
 * @param undone version of the office after the change that is undone
 * @param lines what the journal tells of it
 */
public record UndoChange(long undone, List<JournalLine> lines) implements Change {

    private static final String WORKING = "hearing";
    private static final String PUBLISHED = "published-hearing";
    private static final Set<String> REGISTERED = Set.of("invitation", "attendance");

    public UndoChange {
        lines = List.copyOf(lines);
    }

    @Override
    public String kind() {
        return "undo";
    }

    @Override
    public List<JournalLine> alsoTold() {
        return List.of(JournalLine.about("undone-version", String.valueOf(undone)));
    }

    @Override
    public void writeTo(JdbcClient database, long version) {
        database.sql("insert into undone (version, undone_in) values (?, ?)")
                .params(undone, version)
                .update();
    }

    @Override
    public Office applyTo(Office office) {
        var plans = office.plans();
        var marks = office.marks();
        List<JournalLine> things = new ArrayList<>();
        for (var line : lines) {
            refuseIfUntold(line);
            var mark = MarkKind.find(line.kind());
            if (mark.isPresent()) {
                marks = mark(marks, mark.get(), line, office);
            } else if (line.kind().equals(WORKING)) {
                plans = working(plans, line, office);
            } else if (line.kind().equals(PUBLISHED)) {
                plans = published(plans, line, office);
            } else if (isAboutAThing(line)) {
                things.add(line);
            }
        }
        requireSame(things, office);
        Uses.refuse(plans, ThingsBefore.added(things));
        var caseload = ThingsBefore.of(office.caseload(), things);
        var back = office.withPlans(plans).withMarks(marks).withCaseload(caseload);
        Locks.check(office, back);
        Uses.requireKnown(back, hearingsBefore());
        if (lines.stream().allMatch(line -> line.kind().equals(WORKING))) {
            lines.stream()
                    .filter(line -> line.before() != null)
                    .forEach(line -> refuseIfImpossible(back, line.subject()));
        }
        return back;
    }

    private static void refuseIfUntold(JournalLine line) {
        if (line.before() == null && line.after() == null) {
            throw new RefusedChangeException("refused.cannot-undo", List.of());
        }
    }

    private List<Hearing> hearingsBefore() {
        List<Hearing> hearings = new ArrayList<>();
        for (var line : lines) {
            if (line.before() != null
                    && (line.kind().equals(WORKING) || line.kind().equals(PUBLISHED))) {
                hearings.add(HearingRow.hearing(line.subject(), line.before()));
            }
        }
        return hearings;
    }

    /** What only moved goes back only to where the rules still allow it. */
    private static void refuseIfImpossible(Office back, String caseId) {
        var broken = back.desk()
                .judge(Objects.requireNonNull(back.plans().working().get(caseId)))
                .broken();
        if (!broken.isEmpty()) {
            throw new RefusedChangeException(
                    "refused.rule", broken.stream().map(Broken::rule).toList());
        }
    }

    private Marks mark(Marks marks, MarkKind kind, JournalLine line, Office office) {
        var now = marks.find(kind, line.subject());
        requireSame(now == null ? null : now.toJson(), line.after(), VersionKey.of(kind, line.subject()), office);
        return line.before() == null
                ? marks.without(kind, line.subject())
                : marks.with(Mark.fromJson(kind, line.subject(), line.before()));
    }

    /** What is registered beside the office no longer counts once its version is marked; nothing else is undone. */
    private static boolean isAboutAThing(JournalLine line) {
        boolean thing = ThingsBefore.kind(line).isPresent();
        if (!thing && !REGISTERED.contains(line.kind())) {
            throw new RefusedChangeException("refused.cannot-undo", List.of());
        }
        return thing;
    }

    private void requireSame(List<JournalLine> things, Office office) {
        var now = ThingsBefore.now(office.caseload(), things);
        for (var line : things) {
            var key = ThingsBefore.key(line);
            var piece = now.get(key);
            requireSame(piece == null ? null : piece.rows(), line.after(), key, office);
        }
    }

    private Plans working(Plans plans, JournalLine line, Office office) {
        var id = line.subject();
        var key = VersionKey.hearing(id);
        var hearing = plans.working().get(id);
        var now = hearing == null
                ? null
                : new HearingRow(
                                PlanKind.WORKING,
                                hearing,
                                Invitation.NOT_SENT,
                                plans.pins().get(id))
                        .toJson();
        requireSame(now, line.after(), key, office);
        Map<String, Hearing> changed = new HashMap<>(plans.working());
        Map<String, Pin> pins = new HashMap<>(plans.pins());
        changed.remove(id);
        pins.remove(id);
        var before = line.before();
        if (before != null) {
            var row = HearingRow.fromJson(PlanKind.WORKING, id, before);
            changed.put(id, row.hearing());
            if (row.pin() != null) {
                pins.put(id, row.pin());
            }
        }
        return new Plans(plans.published(), changed, pins);
    }

    private Plans published(Plans plans, JournalLine line, Office office) {
        var id = line.subject();
        List<StandingHearing> changed = new ArrayList<>(plans.published());
        if (line.after() == null) {
            changed.add(standing(id, Objects.requireNonNull(line.before())));
            return plans.withPublished(changed);
        }
        var was = standing(id, line.after());
        int at = changed.indexOf(was);
        if (at < 0) {
            throw conflict(VersionKey.hearing(id), office);
        }
        if (line.before() == null) {
            changed.remove(at);
        } else {
            changed.set(at, standing(id, line.before()));
        }
        return plans.withPublished(changed);
    }

    private static StandingHearing standing(String id, JsonNode json) {
        var row = HearingRow.fromJson(PlanKind.PUBLISHED, id, json);
        return new StandingHearing(row.hearing(), true, row.invitation(), null);
    }

    private void requireSame(@Nullable JsonNode now, @Nullable JsonNode then, VersionKey key, Office office) {
        if (!text(now).equals(text(then))) {
            throw conflict(key, office);
        }
    }

    /** Through text, in which a number has one form only. */
    private static JsonNode text(@Nullable JsonNode json) {
        return CaseloadPieces.parse(json == null ? "{}" : json.toString());
    }

    private ConflictException conflict(VersionKey key, Office office) {
        return new ConflictException(key, undone, office.versions().of(key));
    }
}
