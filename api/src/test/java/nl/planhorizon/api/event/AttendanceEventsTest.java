package nl.planhorizon.api.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.planhorizon.api.attendance.NoShows;
import nl.planhorizon.api.attendance.Outcome;
import nl.planhorizon.api.attendance.Rate;
import nl.planhorizon.api.office.edit.UndoChange;
import nl.planhorizon.api.office.rows.JournalRows;
import nl.planhorizon.data.event.Event;
import nl.planhorizon.data.event.EventType;
import nl.planhorizon.solver.domain.cases.CaseDates;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.plan.StandingHearing;
import nl.planhorizon.solver.domain.policy.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who came is registered once, wherever it is told, and counted once. */
final class AttendanceEventsTest {

    private static final Hearing HEARING = PlannedOffice.hearing();

    @RegisterExtension
    static final PlannedOffice OFFICE = PlannedOffice.on(HEARING.firstDay());

    private static Events.Kept noShow() {
        return OFFICE.events().take(Event.noShow(HEARING.caseId(), HEARING.firstDay(), false), "planner");
    }

    @Test
    void whoDidNotComeIsBackInTheQueueAndCounted() {
        noShow();

        var now = OFFICE.node().offices().current();
        var facts = now.findCase(HEARING.caseId()).orElseThrow().asylumCase();
        assertThat(facts.isReady()).isTrue();
        assertThat(facts.dates().ready()).isEqualTo(HEARING.firstDay().plusDays(14));
        assertThat(now.plans().working()).doesNotContainKey(HEARING.caseId());
        var byLocation = new NoShows(OFFICE.node().rows()).count().byLocation();
        assertThat(byLocation).hasSize(1);
        assertThat(byLocation.get(0).missed())
                .isEqualTo(new Rate.Missed(
                        1, 0, HEARING.sessions().size(), HEARING.sessions().size()));
    }

    @ParameterizedTest
    @CsvSource({"false, 30", "true, 3"})
    void itWaitsAsLongAsThePolicyInForceSaysAndKeepsItsTurn(boolean excused, int days) {
        var before = dates();
        OFFICE.node().policy(Map.of(Setting.WAIT_DAYS_UNEXCUSED, 30, Setting.WAIT_DAYS_EXCUSED, 3));

        OFFICE.events().take(Event.noShow(HEARING.caseId(), HEARING.firstDay(), excused), "planner");

        assertThat(dates().ready()).isEqualTo(HEARING.firstDay().plusDays(days));
        assertThat(dates().application()).isEqualTo(before.application());
    }

    private static CaseDates dates() {
        return OFFICE.node()
                .offices()
                .current()
                .findCase(HEARING.caseId())
                .orElseThrow()
                .asylumCase()
                .dates();
    }

    @Test
    void aNoShowIsOneWhoeverRegistersItWherever() {
        noShow();
        register(standing(), Outcome.ABSENT_WITH_REASON);

        var counts = new NoShows(OFFICE.node().rows()).count();
        assertThat(counts.byQueue()).hasSize(1);
        assertThat(counts.byQueue().get(0).hearings()).isEqualTo(1);
        assertThat(counts.byQueue().get(0).missed().excused()).isEqualTo(1);
        assertThat(OFFICE.events().latest(5))
                .extracting(kept -> kept.event().type())
                .containsOnly(EventType.NO_SHOW)
                .hasSize(2);
    }

    @Test
    void aNoShowThatIsUndoneDoesNotCount() {
        var kept = noShow();
        var told = new JournalRows(OFFICE.node().template()).at(kept.version()).orElseThrow();
        OFFICE.node().offices().change(new UndoChange(kept.version(), told.lines()), "planner");

        assertThat(new NoShows(OFFICE.node().rows()).count().byQueue()).isEmpty();
        assertThat(OFFICE.events().latest(5)).isEmpty();
        assertThat(OFFICE.node().offices().current().plans().working()).containsEntry(HEARING.caseId(), HEARING);
    }

    @Test
    void whetherTheInvitationWasSignedIsCountedApart() {
        OFFICE.node()
                .rows()
                .sql("insert into invitation (version, case_id, first_day, state, happened_on, signed, registered_by,"
                        + " registered_at) values (1, :id, :day, 'HANDED_OVER', :day, true, 'planner', now())")
                .param("id", HEARING.caseId())
                .param("day", HEARING.firstDay())
                .update();
        register(standing(), Outcome.CAME);

        assertThat(new NoShows(OFFICE.node().rows()).count().byInvitation())
                .singleElement()
                .satisfies(rate -> {
                    assertThat(rate.what()).isEqualTo("signed");
                    assertThat(rate.missed().hearings()).isZero();
                });
    }

    private static void register(StandingHearing hearing, Outcome outcome) {
        OFFICE.node().offices().change(OFFICE.events().registering(hearing, outcome, "planner"), "planner");
    }

    private static StandingHearing standing() {
        return PlannedOffice.CASELOAD.standing().stream()
                .filter(each -> each.hearing().equals(HEARING))
                .findFirst()
                .orElseThrow();
    }
}
