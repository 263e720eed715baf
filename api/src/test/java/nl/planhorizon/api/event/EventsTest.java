package nl.planhorizon.api.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.planhorizon.api.event.repair.Acceptance;
import nl.planhorizon.api.event.repair.Proposal;
import nl.planhorizon.api.event.repair.Proposal.Alternative;
import nl.planhorizon.api.office.ConflictException;
import nl.planhorizon.api.office.RefusedChangeException;
import nl.planhorizon.api.office.mark.Mark;
import nl.planhorizon.api.office.mark.MarkKind;
import nl.planhorizon.api.problem.InvalidException;
import nl.planhorizon.api.testing.Done;
import nl.planhorizon.data.audit.Audit;
import nl.planhorizon.data.event.Event;
import nl.planhorizon.data.event.EventType;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.cases.CaseStatus;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.plan.Pin;
import nl.planhorizon.solver.domain.plan.StandingHearing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Events of the day change the facts at once, and the plan when somebody accepts how it is repaired. */
final class EventsTest {

    private static final Caseload CASELOAD = PlannedOffice.CASELOAD;

    @RegisterExtension
    static final PlannedOffice OFFICE = new PlannedOffice();

    @BeforeEach
    void open() {
        OFFICE.dayComes(CASELOAD.asOf());
    }

    /** Lets the day of the hearing that the tests are about come. */
    private void itsDayComes() {
        OFFICE.dayComes(PlannedOffice.hearing().firstDay());
    }

    /** After an absence of some officer for which there are alternatives. */
    private Proposal proposalWithAlternatives() {
        for (var standing : CASELOAD.standing()) {
            var hearing = standing.hearing();
            OFFICE.dayComes(CASELOAD.asOf());
            var absent = new Event(
                    EventType.OFFICER_ABSENT,
                    hearing.officer(),
                    hearing.firstDay(),
                    hearing.lastDay(),
                    null,
                    null,
                    null);
            var proposal = OFFICE.events()
                    .propose(OFFICE.events().take(absent, "planner").id());
            if (firstWithAlternatives(proposal).isPresent()) {
                return proposal;
            }
        }
        throw new IllegalStateException("No absence has alternatives.");
    }

    private static Optional<Map.Entry<String, List<Alternative>>> firstWithAlternatives(Proposal proposal) {
        return proposal.alternatives().entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .findFirst();
    }

    /** A hearing of a whole day after a day, with an interpreter. */
    private static Hearing wholeDayAfter(LocalDate day) {
        return CASELOAD.standing().stream()
                .map(StandingHearing::hearing)
                .filter(each ->
                        each.firstDay().isAfter(day) && each.sessions().size() == 2 && each.interpreter() != null)
                .findFirst()
                .orElseThrow();
    }

    private static String subject(EventType type) {
        return switch (type) {
            case OFFICER_ABSENT -> PlannedOffice.hearing().officer();
            case INTERPRETER_ABSENT ->
                Objects.requireNonNull(PlannedOffice.hearing().interpreter());
            case ROOM_CLOSED -> PlannedOffice.hearing().room();
            case LOCATION_CLOSED -> PlannedOffice.hearing().location();
            case COMPANION_UNAVAILABLE -> CASELOAD.companions().get(0).id();
            case NEWLY_READY ->
                CASELOAD.cases().stream()
                        .filter(each -> each.status() == CaseStatus.OPEN && !each.isReady())
                        .findFirst()
                        .orElseThrow()
                        .id();
            default -> PlannedOffice.hearing().caseId();
        };
    }

    private static Event event(EventType type) {
        LocalDate first = PlannedOffice.hearing().firstDay();
        var value =
                switch (type) {
                    case CASE_TRANSFERRED ->
                        CASELOAD.resources().locations().get(0).code();
                    case NEWLY_URGENT -> "priority";
                    case INVITATION_CHANGED -> "agreed";
                    default -> null;
                };
        return new Event(type, subject(type), first, first.plusDays(1), null, value, null);
    }

    @ParameterizedTest
    @EnumSource(EventType.class)
    void everyEventIsAnsweredWithARepairThatKeepsEveryRule(EventType type) {
        if (Set.of(EventType.NO_SHOW, EventType.STOPPED_EARLY, EventType.RAN_OVER)
                .contains(type)) {
            itsDayComes();
        }
        var kept = OFFICE.events().take(event(type), "planner");
        var proposal = OFFICE.events().propose(kept.id());
        OFFICE.events().accept(kept.id(), proposal, Acceptance.asProposed(proposal.version()), "planner");

        var now = OFFICE.node().offices().current();
        assertThat(Audit.of(now.caseload(), now.workingPlan()).rules().hardViolations())
                .isEmpty();
        assertThat(OFFICE.events().get(kept.id()).acceptedBy()).isEqualTo("planner");
        assertThat(OFFICE.events().get(kept.id()).event()).isEqualTo(event(type));
    }

    @Test
    void anAbsenceTouchesTheHearingsOfThoseDaysOnlyAndTellsWhoMustKnow() {
        var kept = OFFICE.events().take(event(EventType.OFFICER_ABSENT), "planner");

        var proposal = OFFICE.events().propose(kept.id());
        OFFICE.events().accept(kept.id(), proposal, Acceptance.asProposed(proposal.version()), "planner");

        assertThat(proposal.touched()).contains(PlannedOffice.hearing().caseId());
        assertThat(proposal.changes()).anyMatch(change -> change.caseId()
                .equals(PlannedOffice.hearing().caseId()));
        var inForce = OFFICE.node().offices().current().plans().inForce(CASELOAD.window());
        assertThat(inForce.hearings()).doesNotContain(PlannedOffice.hearing());
        assertThat(OFFICE.node()
                        .rows()
                        .sql("select count(*) from to_tell where case_id = :id")
                        .param("id", PlannedOffice.hearing().caseId())
                        .query(Long.class)
                        .single())
                .isPositive();
    }

    @Test
    void aProposalIsWorkedOutOnceForEachVersionOfTheOffice() {
        var events = OFFICE.events();
        var kept = events.take(event(EventType.ROOM_CLOSED), "planner");
        var proposal = events.propose(kept.id());

        assertThat(events.propose(kept.id())).isSameAs(proposal);

        events.take(event(EventType.NUISANCE), "planner");
        assertThat(events.propose(kept.id()).version()).isGreaterThan(proposal.version());
    }

    @Test
    void aProposalForAnOlderOfficeIsRefused() {
        var kept = OFFICE.events().take(event(EventType.ROOM_CLOSED), "planner");
        var proposal = OFFICE.events().propose(kept.id());
        OFFICE.events().take(event(EventType.NUISANCE), "planner");

        assertThatThrownBy(() -> OFFICE.events()
                        .accept(kept.id(), proposal, Acceptance.asProposed(proposal.version()), "planner"))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void anAlternativeCanBeTakenInsteadOfWhatIsProposed() {
        var proposal = proposalWithAlternatives();
        var choice = firstWithAlternatives(proposal).orElseThrow();
        var kept = OFFICE.events().latest(1).get(0);

        OFFICE.events()
                .accept(kept.id(), proposal, new Acceptance(proposal.version(), Map.of(choice.getKey(), 0)), "planner");

        var now = OFFICE.node().offices().current();
        assertThat(now.plans().working())
                .containsEntry(choice.getKey(), choice.getValue().get(0).hearing());
        assertThat(Audit.of(now.caseload(), now.workingPlan()).rules().hardViolations())
                .isEmpty();
    }

    @Test
    void aHearingThatRanOverGetsASupplementaryOneWithTheSameOfficer() {
        var hearing = wholeDayAfter(CASELOAD.asOf());
        OFFICE.dayComes(hearing.firstDay());

        var kept =
                OFFICE.events().take(Event.ofCase(EventType.RAN_OVER, hearing.caseId(), hearing.firstDay()), "planner");
        var proposal = OFFICE.events().propose(kept.id());

        var now = OFFICE.node().offices().current();
        assertThat(now.findCase(hearing.caseId() + "-2").orElseThrow().isReady())
                .isTrue();
        assertThat(now.findCase(hearing.caseId()).orElseThrow().asylumCase().status())
                .isEqualTo(CaseStatus.HEARD);
        assertThat(proposal.changes()).anySatisfy(change -> {
            assertThat(change.caseId()).isEqualTo(hearing.caseId() + "-2");
            assertThat(Objects.requireNonNull(change.after()).officer()).isEqualTo(hearing.officer());
        });
    }

    @Test
    void anEventThatDoesNotTellEnoughIsRefused() {
        var nothing = new Event(null, null, null, null, null, null, null);
        var nobody = new Event(EventType.OFFICER_ABSENT, "NOBODY", CASELOAD.asOf(), CASELOAD.asOf(), null, null, null);

        assertThatThrownBy(() -> OFFICE.events().take(nothing, "planner")).isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> OFFICE.events().take(nobody, "planner")).isInstanceOf(InvalidException.class);
        assertThat(OFFICE.events().latest(1)).isEmpty();
    }

    @Test
    void aRepairChangesNothingOnADayOnALock() {
        var hearing = PlannedOffice.hearing();
        var subject = Mark.subjectOf(hearing.location(), hearing.firstDay());
        OFFICE.node().offices().change(Done.mark(new Mark(MarkKind.DAY_LOCK, subject, "", "zaal", "anna")), "anna");
        var absent = new Event(
                EventType.OFFICER_ABSENT, hearing.officer(), hearing.firstDay(), hearing.lastDay(), null, null, null);
        long id = OFFICE.events().take(absent, "planner").id();
        var proposal = OFFICE.events().propose(id);

        assertThatThrownBy(() ->
                        OFFICE.events().accept(id, proposal, Acceptance.asProposed(proposal.version()), "planner"))
                .isInstanceOfSatisfying(RefusedChangeException.class, refused -> assertThat(refused.code())
                        .isEqualTo("refused.day-locked"));
        assertThat(proposal.cost()).as("lock or not").isEqualTo(auditedCost(proposal));
        assertThat(proposal.changes())
                .noneMatch(each -> each.after() != null
                        && Mark.subjectOf(each.after().location(), each.after().firstDay())
                                .equals(subject));
    }

    private static long auditedCost(Proposal proposal) {
        var office = OFFICE.node().offices().current();
        var after = office.desk().apply(proposal.changes()).desk().plan();
        return Audit.costChange(office.facts(), office.workingPlan(), after);
    }

    @Test
    void aRepairLeavesThePinsOfWhatNobodyWasTold() {
        var absentee = PlannedOffice.hearing();
        var draft = CASELOAD.standing().stream()
                .map(StandingHearing::hearing)
                .filter(each -> !each.officer().equals(absentee.officer())
                        && !each.firstDay().equals(absentee.firstDay()))
                .findFirst()
                .orElseThrow();
        var lock = Mark.subjectOf(draft.location(), draft.firstDay());
        OFFICE.node().offices().change(Done.unpublish(draft.caseId()), "anna");
        OFFICE.node().offices().change(Done.mark(new Mark(MarkKind.DAY_LOCK, lock, "", "zaal", "anna")), "anna");
        var absent = new Event(
                EventType.OFFICER_ABSENT,
                absentee.officer(),
                absentee.firstDay(),
                absentee.lastDay(),
                null,
                null,
                null);
        long id = OFFICE.events().take(absent, "planner").id();
        var proposal = OFFICE.events().propose(id);

        OFFICE.events().accept(id, proposal, Acceptance.asProposed(proposal.version()), "planner");

        var plans = OFFICE.node().offices().current().plans();
        assertThat(proposal.changes()).isNotEmpty();
        assertThat(plans.pins()).containsEntry(draft.caseId(), new Pin("anna", "zaal"));
        assertThat(plans.working()).containsEntry(draft.caseId(), draft);
    }
}
