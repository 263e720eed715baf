package nl.planhorizon.api.office;

import static nl.planhorizon.api.office.OpenedOffice.CASELOAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.planhorizon.api.office.edit.PutThings;
import nl.planhorizon.api.office.edit.Tried;
import nl.planhorizon.api.office.mark.Mark;
import nl.planhorizon.api.office.mark.MarkKind;
import nl.planhorizon.api.testing.Done;
import nl.planhorizon.api.testing.TestDatabase;
import nl.planhorizon.data.piece.CaseloadPieces;
import nl.planhorizon.data.piece.Piece;
import nl.planhorizon.data.piece.PieceEdits;
import nl.planhorizon.data.piece.PieceKind;
import nl.planhorizon.solver.desk.Offer;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.cases.AsylumCase;
import nl.planhorizon.solver.domain.cases.TermRecord;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.plan.HearingPlan;
import nl.planhorizon.solver.domain.plan.Pin;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.dao.DataAccessException;

/** The office on a real PostgreSQL. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class OfficesTest {

    @SuppressWarnings("NullAway.Init")
    private OpenedOffice opened;

    @SuppressWarnings("NullAway.Init")
    private Offices offices;

    @BeforeAll
    void open() throws IOException {
        opened = new OpenedOffice(TestDatabase.withTables());
        opened.node().open(CASELOAD, "test");
    }

    @BeforeEach
    void startNode() {
        offices = opened.node();
    }

    @AfterAll
    void close() throws IOException {
        opened.close();
    }

    private Office change(UnaryOperator<Office> how) {
        return offices.change(new Done("test", how), "anna");
    }

    @Test
    void givesBackEveryFactItWasOpenedWith() {
        var read = offices.current().caseload();

        assertThat(pieces(read)).isEqualTo(pieces(CASELOAD));
        assertThat(CaseloadPieces.frame(read).toString())
                .isEqualTo(CaseloadPieces.frame(CASELOAD).toString());
        assertThat(read.standing()).containsAll(CASELOAD.standing()).hasSameSizeAs(CASELOAD.standing());
    }

    private static Map<String, String> pieces(Caseload caseload) {
        return CaseloadPieces.of(caseload)
                .collect(Collectors.toMap(piece -> piece.kind() + " " + piece.id(), (Piece piece) -> piece.rows()
                        .toString()));
    }

    @Test
    void anotherNodeSeesAMove() {
        var other = opened.node();
        var offer = offer(other.current());

        var moved = change(
                office -> office.withDesk(office.desk().move(offer.hearing()).desk()));

        assertThat(other.current().version()).isEqualTo(moved.version());
        assertThat(other.current().plans().working().get(offer.hearing().caseId()))
                .isEqualTo(offer.hearing());
        assertThat(other.current()
                        .versions()
                        .of(VersionKey.hearing(offer.hearing().caseId())))
                .isEqualTo(moved.version());
    }

    /** The best place of a case that is not planned. */
    private static Offer offer(Office office) {
        return office.facts().readyCases().stream()
                .map(each -> each.id())
                .filter(id -> !office.plans().working().containsKey(id))
                .flatMap(id -> office.desk().bestPlaces(id, 1).stream())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theJournalTellsWhoMovedWhatFromWhereToWhere() {
        var offer = offer(offices.current());

        var moved = change(
                office -> office.withDesk(office.desk().move(offer.hearing()).desk()));

        var lines = opened.rows()
                .queryForList(
                        "select who, change, kind, subject, before::text, after->>'room' as room from journal where version = ?",
                        moved.version());
        assertThat(lines).hasSize(1);
        assertThat(lines.get(0))
                .containsEntry("who", "anna")
                .containsEntry("change", "test")
                .containsEntry("kind", "hearing")
                .containsEntry("subject", offer.hearing().caseId())
                .containsEntry("before", null)
                .containsEntry("room", offer.hearing().room());
    }

    @Test
    void nobodyChangesTheJournal() {
        for (var sql : List.of("update journal set who = 'x'", "delete from journal", "truncate journal")) {
            assertThatThrownBy(() -> opened.rows().execute(sql)).isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void theDatabaseItselfRefusesADoubleBooking() {
        var before = offices.current();
        var taken = before.plans().working().values().iterator().next();
        var second = before.facts().readyCases().stream()
                .map(each -> each.id())
                .filter(id -> !before.plans().working().containsKey(id))
                .findFirst()
                .orElseThrow();
        var clash = new Hearing(
                second, taken.sessions(), taken.location(), taken.officer(), taken.interpreter(), taken.room());

        assertThatThrownBy(
                        () -> change(office -> office.withPlans(office.plans().withWorking(with(office, clash)))))
                .hasStackTraceContaining("no_double_booking");
        assertThat(opened.node().current().plans()).isEqualTo(before.plans());
    }

    private static HearingPlan with(Office office, Hearing hearing) {
        var hearings = new ArrayList<>(office.workingPlan().hearings());
        hearings.add(hearing);
        return new HearingPlan(hearings);
    }

    @Test
    void aPinStandsInTheCaseloadUntilItIsTakenAway() {
        var id = offices.current().plans().working().keySet().iterator().next();

        change(office -> office.withPlans(office.plans().withPins(Map.of(id, new Pin("anna", "belofte")))));

        assertThat(standingPins()).containsExactly(id);
        change(office -> office.withPlans(office.plans().withPins(Map.of())));
        assertThat(standingPins()).isEmpty();
    }

    private List<String> standingPins() {
        return opened.node().current().caseload().standing().stream()
                .filter(each -> each.isPinned())
                .map(each -> each.hearing().caseId())
                .toList();
    }

    @Test
    void aChangedCaseIsReadByOtherNodesWithItsVersion() {
        var first = offices.current().caseload().cases().get(0);
        var term = new TermRecord("vw-2000-6", LocalDate.of(2022, 1, 1), LocalDate.of(2022, 9, 27));

        var changed = change(office -> office.withCaseload(office.caseload()
                .withCases(office.caseload().cases().stream()
                        .map(each -> each.equals(first) ? each.withEarlierTerms(List.of(term)) : each)
                        .toList())));

        var read = opened.node().current();
        assertThat(read.findCase(first.id()).orElseThrow().asylumCase().earlierTerms())
                .containsExactly(term);
        assertThat(read.versions().of(VersionKey.of(PieceKind.CASE, first.id())))
                .isEqualTo(changed.version());
    }

    private Office without(AsylumCase gone) {
        return change(
                office -> office.withCaseload(PieceEdits.remove(office.caseload(), PieceKind.CASE, Set.of(gone.id()))));
    }

    /** A case without a hearing and without a family. */
    private AsylumCase alone() {
        var office = offices.current();
        return office.facts().readyCases().stream()
                .map(each -> each.asylumCase())
                .filter(each -> !office.plans().working().containsKey(each.id()))
                .filter(each -> each.circumstances().family() == null)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsGoneHasNoVersionAndCanBeAddedAgain() {
        var gone = alone();
        var rows = offices.current().piece(PieceKind.CASE, gone.id()).rows();

        var without = without(gone);

        assertThat(without.versions().of(VersionKey.of(PieceKind.CASE, gone.id())))
                .isZero();
        offices.change(
                new PutThings("test", PieceKind.CASE, Map.of(gone.id(), rows), Map.of(gone.id(), 0L), null), "anna");
        assertThat(opened.node().current().findCase(gone.id())).isPresent();
    }

    @Test
    void whatIsNotedAboutACaseGoesWithIt() {
        var gone = alone();
        var note = new Mark(MarkKind.CASE_NOTE, gone.id(), "", "belt terug", "anna");
        change(office -> office.withMarks(office.marks().with(note)));

        without(gone);

        assertThat(opened.node().current().marks().find(MarkKind.CASE_NOTE, gone.id()))
                .isNull();
    }

    @Test
    void aChangeThatWasTriedIsNotWorkedOutAgain() {
        var times = new AtomicInteger();
        var counted = new Done("test", office -> {
            times.incrementAndGet();
            return office.withPlans(office.plans().withPins(Map.of()));
        });
        var before = offices.current();

        offices.change(new Tried(counted, before, counted.applyTo(before)), "anna");

        assertThat(times).hasValue(1);
    }

    @Test
    void aStaleEditorIsRefused() {
        var office = offices.current();
        var key = VersionKey.of(PieceKind.CASE, office.caseload().cases().get(0).id());

        assertThatThrownBy(() -> ConflictException.unlessAt(office, key, 77))
                .isInstanceOfSatisfying(ConflictException.class, conflict -> {
                    assertThat(conflict.key()).isEqualTo(key);
                    assertThat(conflict.expected()).isEqualTo(77);
                    assertThat(conflict.actual()).isEqualTo(office.versions().of(key));
                });
    }
}
