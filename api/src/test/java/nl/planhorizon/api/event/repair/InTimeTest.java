package nl.planhorizon.api.event.repair;

import static nl.planhorizon.solver.testing.Given.AS_OF;
import static nl.planhorizon.solver.testing.Given.MONDAY;
import static nl.planhorizon.solver.testing.Given.afternoon;
import static nl.planhorizon.solver.testing.Given.asylumCase;
import static nl.planhorizon.solver.testing.Given.caseload;
import static nl.planhorizon.solver.testing.Given.hearing;
import static nl.planhorizon.solver.testing.Given.morning;
import static nl.planhorizon.solver.testing.Given.plan;
import static nl.planhorizon.solver.testing.Given.urgentCase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.planhorizon.api.event.PlannedOffice;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.office.RefusedChangeException;
import nl.planhorizon.api.office.mark.Mark;
import nl.planhorizon.api.office.mark.MarkKind;
import nl.planhorizon.api.testing.Done;
import nl.planhorizon.data.audit.Audit;
import nl.planhorizon.data.event.Event;
import nl.planhorizon.data.event.EventType;
import nl.planhorizon.solver.desk.HearingChange;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.plan.HearingPlan;
import nl.planhorizon.solver.testing.given.GivenCase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A case that suddenly must be heard soon, in an office of one officer where the days until then are taken. */
final class InTimeTest {

    /** The day before the first one that is not near. */
    private static final LocalDate LAST_NEAR = AS_OF.plusDays(7);

    static final Event NUISANCE = new Event(EventType.NUISANCE, "U", AS_OF, null, null, null, null);

    @RegisterExtension
    static final PlannedOffice OFFICE = new PlannedOffice();

    static GivenCase regular(int number) {
        return asylumCase("C" + number).appliedOn(LocalDate.of(2026, 9, number));
    }

    /** An urgent case that need not be in time for long, and four that are. */
    static Caseload office() {
        return caseload()
                .cases(
                        urgentCase("U", MONDAY.plusDays(15)),
                        regular(1),
                        regular(2),
                        regular(3),
                        regular(4),
                        asylumCase("N").readyOn(null))
                .build();
    }

    /** Monday and Tuesday are taken; those of Monday are near. */
    static HearingPlan taken() {
        return plan(
                hearing("C1").on(morning(0)),
                hearing("C2").on(afternoon(0)),
                hearing("C3").on(morning(1)),
                hearing("C4").on(afternoon(1)));
    }

    @BeforeEach
    void open() {
        OFFICE.opens(office());
        change(new Done("plan", office -> office.withPlans(office.plans().withWorking(taken()))));
    }

    private static void change(Done done) {
        OFFICE.node().offices().change(done, "planner");
    }

    private static Office now() {
        return OFFICE.node().offices().current();
    }

    /** The horizon of U becomes the first Tuesday. */
    private static Proposal nuisance() {
        long id = OFFICE.events().take(NUISANCE, "planner").id();
        return OFFICE.events().propose(id);
    }

    private static void accept(Proposal proposal, Map<String, Integer> choices) {
        var kept = OFFICE.events().latest(1).get(0);
        OFFICE.events().accept(kept.id(), proposal, new Acceptance(proposal.version(), choices), "planner");
    }

    private static void assertSoundAndFair() {
        var report = Audit.of(now().caseload(), now().workingPlan());
        assertThat(report.rules().hardViolations()).isEmpty();
        assertThat(report.fairness().overtakesUnexplained()).isZero();
    }

    private static List<String> ids(List<HearingChange> changes) {
        return changes.stream().map(HearingChange::caseId).toList();
    }

    @Test
    void hearingsNobodyWasToldOfMakeWayWhereNoPlaceInTimeIsFree() {
        var proposal = nuisance();

        var way = Objects.requireNonNull(proposal.way());
        assertThat(way.caseId()).isEqualTo("U");
        assertThat(ids(way.others())).containsExactly("C4");
        assertThat(proposal.touched()).containsExactly("U");
        assertThat(ids(proposal.changes())).containsExactly("C4", "U");
        assertThat(proposal.cost())
                .isEqualTo(Audit.costChange(
                        now().facts(),
                        now().workingPlan(),
                        PlanChanges.applied(now().workingPlan(), proposal.changes())));
        assertThat(proposal.alternatives().get("U")).isNotEmpty();
    }

    @Test
    void acceptedItIsInThePlanSoundFairAndInTime() {
        var proposal = nuisance();

        accept(proposal, Map.of());

        var plan = now().plans().working();
        assertThat(Objects.requireNonNull(plan.get("U")).firstDay()).isEqualTo(MONDAY.plusDays(1));
        assertThat(plan).containsKeys("C1", "C2", "C3", "C4");
        assertSoundAndFair();
        var again = OFFICE.events().propose(OFFICE.events().latest(1).get(0).id());
        assertThat(again.changes()).isEmpty();
        assertThat(again.way()).isNull();
    }

    @Test
    void whoeverMadeWayStaysWhereAFreePlaceIsChosenInstead() {
        var proposal = nuisance();
        var alternatives = Objects.requireNonNull(proposal.alternatives().get("U"));
        int free = alternatives.indexOf(alternatives.stream()
                .filter(each -> each.others().isEmpty())
                .findFirst()
                .orElseThrow());

        accept(proposal, Map.of("U", free));

        assertThat(now().plans().working())
                .containsEntry("U", alternatives.get(free).hearing())
                .containsAllEntriesOf(
                        taken().hearings().stream().collect(Collectors.toMap(each -> each.caseId(), each -> each)));
        assertThat(alternatives.get(free).cost()).isPositive();
        assertSoundAndFair();
    }

    @Test
    void anAlternativeThatIsNotThereIsRefused() {
        var proposal = nuisance();

        assertThatThrownBy(() -> accept(proposal, Map.of("U", 9))).isInstanceOf(RefusedChangeException.class);
    }

    @Test
    void aHeldAPublishedAndANearHearingStay() {
        change(Done.mark(new Mark(MarkKind.HOLD, "C3", MONDAY.plusDays(30).toString(), "onder voorbehoud", "anna")));
        change(new Done(
                "publish",
                office -> office.withPlans(office.plans()
                        .publishing(
                                taken().hearings().stream()
                                        .filter(each -> each.caseId().equals("C4"))
                                        .toList(),
                                office.caseload().window()))));

        var proposal = nuisance();

        assertThat(LAST_NEAR).isEqualTo(MONDAY);
        assertThat(proposal.way()).isNull();
        assertThat(ids(proposal.changes())).containsExactly("U");
        assertThat(Objects.requireNonNull(proposal.changes().get(0).after()).firstDay())
                .isAfter(MONDAY.plusDays(1));
    }

    @Test
    void nothingOnADayOnALockMakesWay() {
        var lock = Mark.subjectOf("UTR", MONDAY.plusDays(1));
        change(Done.mark(new Mark(MarkKind.DAY_LOCK, lock, "", "zaal", "anna")));

        assertThat(nuisance().way()).isNull();
    }

    @Test
    void aFreePlaceInTimeIsTakenFirst() {
        change(Done.unplan("C4"));

        var proposal = nuisance();

        assertThat(proposal.way()).isNull();
        assertThat(proposal.changes()).anySatisfy(change -> assertThat(change.after())
                .isEqualTo(hearing("U").on(afternoon(1)).build()));
    }

    @Test
    void aCaseThatIsNewlyUrgentOrReadyIsHeardInTime() {
        var urgent = new Event(EventType.NEWLY_URGENT, "N", null, null, null, "priority", null);
        var ready = new Event(EventType.NEWLY_READY, "N", AS_OF, null, null, null, null);
        OFFICE.events().take(ready, "planner");

        var proposal =
                OFFICE.events().propose(OFFICE.events().take(urgent, "planner").id());

        assertThat(proposal.changes()).anyMatch(each -> each.caseId().equals("N") && each.after() != null);
        assertThat(proposal.touched()).contains("N");
    }

    @Test
    void aCaseThatIsStillNotReadyIsNotHeard() {
        var urgent = new Event(EventType.NEWLY_URGENT, "N", null, null, null, "priority", null);

        var proposal =
                OFFICE.events().propose(OFFICE.events().take(urgent, "planner").id());

        assertThat(proposal.changes()).isEmpty();
    }
}
