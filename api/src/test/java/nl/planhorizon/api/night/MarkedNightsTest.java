package nl.planhorizon.api.night;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import nl.planhorizon.api.night.ledger.Outcome;
import nl.planhorizon.api.night.step.Approval;
import nl.planhorizon.api.office.RefusedChangeException;
import nl.planhorizon.api.office.edit.LockedDays;
import nl.planhorizon.api.office.edit.Locks;
import nl.planhorizon.api.office.mark.Mark;
import nl.planhorizon.api.office.mark.MarkKind;
import nl.planhorizon.api.testing.Done;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.plan.Pin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What planners settled on the board binds the night too. */
final class MarkedNightsTest {

    private static final LocalDate DATE = OpenOffice.DATE;
    private static final long STEPS = 50;

    @RegisterExtension
    static final OpenOffice OFFICE = new OpenOffice();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path inbox;

    private NightProperties settings() {
        return NightOffice.settings(inbox, STEPS);
    }

    @Test
    void aHeldPlanIsRefusedOnceSomethingMovedOnTheBoard() {
        OFFICE.node().holdForApproval();
        OFFICE.node().run(settings()).runFor(DATE, "test");
        var approval = new Approval(
                OFFICE.node().nights(), OFFICE.node().offices(), OFFICE.node().rows());
        var id = OFFICE.node()
                .offices()
                .current()
                .workingPlan()
                .hearings()
                .get(0)
                .caseId();
        OFFICE.node().offices().change(Done.unplan(id), "planner");

        assertThatThrownBy(() -> approval.approve(DATE, "planner"))
                .isInstanceOfSatisfying(RefusedChangeException.class, refused -> assertThat(refused.code())
                        .isEqualTo("refused.night-changed"));
    }

    /** A hearing of the last weeks that nobody was told of. */
    private Hearing draft() {
        var office = OFFICE.node().offices().current();
        var hearing = office.workingPlan()
                .hearings()
                .get(office.workingPlan().hearings().size() - 1);
        OFFICE.node().offices().change(Done.unpublish(hearing.caseId()), "planner");
        return hearing;
    }

    @Test
    void aProvisionalPlaceIsPublishedOnlyOnceItsLastDayIsPast() {
        var draft = draft();
        var id = draft.caseId();
        OFFICE.node()
                .offices()
                .change(Done.mark(new Mark(MarkKind.HOLD, id, DATE.toString(), "wacht op arts", "anna")), "anna");

        OFFICE.node().run(settings()).runFor(DATE, "test");

        var held = OFFICE.node().offices().current();
        assertThat(held.plans().working()).containsEntry(id, draft);
        assertThat(held.plans().publishedIn(held.caseload().window(), id)).isNull();
        assertThat(told(id)).isZero();
        OFFICE.node().run(settings()).runFor(DATE.plusDays(1), "test");
        var lapsed = OFFICE.node().offices().current();
        assertThat(lapsed.marks().isHeld(id)).isFalse();
        assertThat(lapsed.plans().pins()).doesNotContainKey(id);
        assertThat(lapsed.plans().publishedIn(lapsed.caseload().window(), id)).isNotNull();
    }

    private long told(String caseId) {
        return OFFICE.node()
                .rows()
                .sql("select count(*) from to_tell where case_id = ?")
                .param(caseId)
                .query(Long.class)
                .single();
    }

    @Test
    void nothingComesOrGoesOnADayOnALock() {
        var locked = OFFICE.node().offices().current().workingPlan().hearings().get(0);
        var day = DATE.plusDays(14).with(DayOfWeek.TUESDAY);
        var subject = Mark.subjectOf(locked.location(), day);
        OFFICE.node()
                .offices()
                .change(Done.mark(new Mark(MarkKind.DAY_LOCK, subject, "", "verbouwing", "anna")), "anna");
        var before = on(locked.location(), day);

        var night = OFFICE.node().run(settings()).runFor(DATE, "test");

        assertThat(night.outcome()).isEqualTo(Outcome.PUBLISHED);
        assertThat(on(locked.location(), day)).containsExactlyInAnyOrderElementsOf(before);
    }

    private List<Hearing> on(String location, LocalDate day) {
        return OFFICE.node().offices().current().workingPlan().hearings().stream()
                .filter(each -> each.location().equals(location)
                        && each.sessions().stream()
                                .anyMatch(session -> session.day().equals(day)))
                .toList();
    }

    @Test
    void aLapsedHoldLeavesThePinOfALock() {
        var draft = draft();
        var lock = Mark.subjectOf(draft.location(), draft.firstDay());
        OFFICE.node()
                .offices()
                .change(Done.mark(new Mark(MarkKind.HOLD, draft.caseId(), DATE.toString(), "arts", "anna")), "anna");
        OFFICE.node().offices().change(Done.mark(new Mark(MarkKind.DAY_LOCK, lock, "", "zaal", "bram")), "bram");

        OFFICE.node().run(settings()).runFor(DATE.plusDays(1), "test");

        var office = OFFICE.node().offices().current();
        assertThat(office.marks().isHeld(draft.caseId())).isFalse();
        assertThat(office.plans().pins().get(draft.caseId())).isEqualTo(new Pin("bram", "zaal"));
        assertThat(office.plans().working()).containsEntry(draft.caseId(), draft);
    }

    /** It is in force there, and off the board: the night may leave it in force, and brings nothing else. */
    @Test
    void whatIsInForceOnADayOnALockIsNothingThatComes() {
        var office = OFFICE.node().offices().current();
        var hearing = office.workingPlan()
                .hearings()
                .get(office.workingPlan().hearings().size() - 1);
        var lock = Mark.subjectOf(hearing.location(), hearing.firstDay());
        OFFICE.node().offices().change(Done.unplan(hearing.caseId()), "anna");
        OFFICE.node().offices().change(Done.mark(new Mark(MarkKind.DAY_LOCK, lock, "", "zaal", "bram")), "bram");
        var locked = OFFICE.node().offices().current();

        assertThat(Locks.isEntered(locked, office.workingPlan())).isFalse();
        assertThat(LockedDays.closedIn(locked).resources().rooms())
                .filteredOn(each -> each.id().equals(hearing.room()))
                .isEqualTo(locked.caseload().resources().rooms().stream()
                        .filter(each -> each.id().equals(hearing.room()))
                        .toList());
        assertThat(OFFICE.node().run(settings()).runFor(DATE, "test").outcome()).isEqualTo(Outcome.PUBLISHED);
    }
}
