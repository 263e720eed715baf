package nl.planhorizon.api.office.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.planhorizon.api.database.Database;
import nl.planhorizon.api.night.NightOffice;
import nl.planhorizon.api.office.FaultyChangeException;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.api.office.RefusedChangeException;
import nl.planhorizon.api.office.VersionKey;
import nl.planhorizon.api.office.mark.Mark;
import nl.planhorizon.api.office.mark.MarkKind;
import nl.planhorizon.api.office.rows.JournalRows;
import nl.planhorizon.api.testing.Done;
import nl.planhorizon.api.testing.TestDatabase;
import nl.planhorizon.data.piece.PieceForm;
import nl.planhorizon.data.piece.PieceKind;
import nl.planhorizon.data.sample.DemoData;
import nl.planhorizon.data.sample.DemoRequest;
import nl.planhorizon.data.sample.Profile;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.plan.HearingPlan;
import nl.planhorizon.solver.domain.plan.Invitation;
import nl.planhorizon.solver.domain.plan.StandingHearing;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An undo is checked like any other change: it leaves an office that fits together. */
final class UndoTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2023-07-17T08:00:00Z"), ZoneOffset.UTC);

    @SuppressWarnings("NullAway.Init")
    private static Database database;

    @SuppressWarnings("NullAway.Init")
    private static NightOffice node;

    @SuppressWarnings("NullAway.Init")
    private static Offices offices;

    @BeforeAll
    static void open() throws IOException {
        database = TestDatabase.withTables();
        node = new NightOffice(NightOffice.address(database), database.user(), CLOCK);
        offices = node.offices();
        offices.open(DemoData.generate(DemoRequest.of(Profile.CALIBRATED, 120)), "test");
    }

    @AfterAll
    static void close() throws IOException {
        node.close();
        database.close();
    }

    private long change(UnaryOperator<Office> how) {
        return offices.change(new Done("test", how), "anna").version();
    }

    private void undo(long version) {
        offices.change(
                new UndoChange(
                        version,
                        new JournalRows(node.template())
                                .at(version)
                                .orElseThrow()
                                .lines()),
                "anna");
    }

    private void isRefused(long version, String code) {
        assertThatThrownBy(() -> undo(version))
                .isInstanceOfSatisfying(RefusedChangeException.class, refused -> assertThat(refused.code())
                        .isEqualTo(code));
    }

    /** Another thing just like one there is. */
    private long added(PieceKind kind, String like, String field, String id) {
        var rows = offices.current().piece(kind, like).rows();
        ((ObjectNode) rows.path(PieceForm.table(kind)).path(0)).put(field, id);
        rows.remove(PieceForm.rowsTable(kind));
        return offices.change(new PutThings("test", kind, Map.of(id, rows), Map.of(id, 0L), null), "anna")
                .version();
    }

    private Hearing offered() {
        var office = offices.current();
        return office.facts().readyCases().stream()
                .map(each -> each.id())
                .filter(id -> !office.plans().working().containsKey(id))
                .flatMap(id -> office.desk().bestPlaces(id, 1).stream())
                .map(offer -> offer.hearing())
                .findFirst()
                .orElseThrow();
    }

    private long placed(Hearing hearing) {
        return change(office -> {
            var hearings = new ArrayList<>(office.workingPlan().hearings());
            hearings.add(hearing);
            return office.withPlans(office.plans().withWorking(new HearingPlan(hearings)));
        });
    }

    private long taken(String caseId) {
        return offices.change(Done.unplan(caseId), "anna").version();
    }

    @Test
    void anAdditionStaysWhileAHearingNeedsItAndCanBeMadeAgain() {
        var hearing = offered();
        long adding = added(PieceKind.ROOM, hearing.room(), "id", "R-UNDO");
        long placing = placed(new Hearing(
                hearing.caseId(),
                hearing.sessions(),
                hearing.location(),
                hearing.officer(),
                hearing.interpreter(),
                "R-UNDO"));

        isRefused(adding, "refused.in-use");
        undo(placing);
        undo(adding);
        undo(added(PieceKind.ROOM, hearing.room(), "id", "R-UNDO"));

        assertThat(offices.current().caseload().resources().rooms())
                .noneMatch(each -> each.id().equals("R-UNDO"));
    }

    @Test
    void anAdditionStaysWhileAnotherThingSpeaksOfIt() {
        var location = offices.current().caseload().resources().locations().get(0);
        var room = offices.current().caseload().resources().rooms().get(0);
        long adding = added(PieceKind.LOCATION, location.code(), "code", "XX");
        var rows = offices.current().piece(PieceKind.ROOM, room.id()).rows();
        ((ObjectNode) rows.path("rooms").path(0)).put("id", "R-XX").put("location", "XX");
        long using = offices.change(
                        new PutThings("test", PieceKind.ROOM, Map.of("R-XX", rows), Map.of("R-XX", 0L), null), "anna")
                .version();

        assertThatThrownBy(() -> undo(adding)).isInstanceOf(FaultyChangeException.class);
        undo(using);
        undo(adding);
    }

    @Test
    void nothingIsUndoneOnADayOnALock() {
        var hearing = offered();
        long placing = placed(hearing);
        long taking = taken(hearing.caseId());
        var lock = new Mark(
                MarkKind.DAY_LOCK, Mark.subjectOf(hearing.location(), hearing.firstDay()), "", "verbouwing", "anna");
        long locking =
                change(office -> MarkPins.put(office.withMarks(office.marks().with(lock)), lock));

        isRefused(taking, "refused.day-locked");
        undo(locking);
        undo(taking);
        undo(placing);

        assertThat(offices.current().plans().working()).doesNotContainKey(hearing.caseId());
    }

    @Test
    void aHearingDoesNotComeBackWithoutItsCase() {
        var like = offered();
        var id = "ZGONE01";
        added(PieceKind.CASE, like.caseId(), "number", id);
        placed(new Hearing(id, like.sessions(), like.location(), like.officer(), like.interpreter(), like.room()));
        long taking = taken(id);
        var seen = offices.current().versions().of(VersionKey.of(PieceKind.CASE, id));
        offices.change(new RemoveThing(PieceKind.CASE, id, seen), "anna");

        isRefused(taking, "refused.not-there");
    }

    @Test
    void howFarAnInvitationGotIsNoMatterOfLocks() {
        var standing = offices.current().plans().published().stream()
                .filter(each -> offices.current()
                        .caseload()
                        .window()
                        .contains(each.hearing().firstDay()))
                .findFirst()
                .orElseThrow();
        var hearing = standing.hearing();
        var subject = Mark.subjectOf(hearing.location(), hearing.firstDay());
        offices.change(Done.mark(new Mark(MarkKind.DAY_LOCK, subject, "", "zaal", "anna")), "anna");
        long invited = change(office -> {
            var published = new ArrayList<>(office.plans().published());
            published.remove(standing);
            published.add(new StandingHearing(hearing, true, Invitation.HANDED_OVER, null));
            return office.withPlans(office.plans().withPublished(published));
        });

        undo(invited);

        assertThat(offices.current().plans().published()).contains(standing);
        change(office -> office.withMarks(office.marks().without(MarkKind.DAY_LOCK, subject)));
    }
}
