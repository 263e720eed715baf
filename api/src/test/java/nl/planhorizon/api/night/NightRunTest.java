package nl.planhorizon.api.night;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.planhorizon.api.night.ledger.Cause;
import nl.planhorizon.api.night.ledger.Night;
import nl.planhorizon.api.night.ledger.NightStep;
import nl.planhorizon.api.night.ledger.Outcome;
import nl.planhorizon.api.night.step.Approval;
import nl.planhorizon.api.night.step.Check;
import nl.planhorizon.api.office.RefusedChangeException;
import nl.planhorizon.api.problem.InvalidException;
import nl.planhorizon.data.CaseloadFiles;
import nl.planhorizon.data.audit.Audit;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.cases.CaseStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A night ends once, in one of its outcomes, and never leaves half a plan in force. */
final class NightRunTest {

    private static final Caseload CASELOAD = OpenOffice.CASELOAD;
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
    void putsANewPlanInForceOnceAndKeepsTheReport() {
        var night = OFFICE.node().run(settings()).runFor(DATE, "test");
        var again = OFFICE.node().run(settings()).runFor(DATE, "test");

        assertThat(night.outcome()).isEqualTo(Outcome.PUBLISHED);
        assertThat(again).isEqualTo(night);
        assertThat(night.steps()).extracting(Night.Step::step).containsExactly(NightStep.values());
        var office = OFFICE.node().offices().current();
        assertThat(office.caseload().asOf()).isEqualTo(DATE);
        assertThat(office.plans().inForce(office.caseload().window()).hearings())
                .containsExactlyInAnyOrderElementsOf(office.workingPlan().hearings());
        assertThat(Audit.of(office.caseload(), office.workingPlan()).isClean()).isTrue();
        assertThat(OFFICE.node().nights().document(DATE, "report")).isPresent();
        assertThat(count("to_tell")).isPositive();
    }

    @Test
    void aPlanThatIsNotBetterLeavesTheOldOneInForce() {
        OFFICE.node().run(settings()).runFor(CASELOAD.asOf(), "test");
        OFFICE.node()
                .rows()
                .sql("delete from night_document; delete from night_step; delete from night")
                .update();
        var before = OFFICE.node().offices().current().plans();

        var night = OFFICE.node().run(NightOffice.settings(inbox, 0)).runFor(CASELOAD.asOf(), "test");

        assertThat(night.outcome()).isEqualTo(Outcome.KEPT);
        assertThat(night.reason()).isEqualTo("not-better");
        assertThat(OFFICE.node().offices().current().plans()).isEqualTo(before);
    }

    @Test
    void aPlanWaitsForApprovalWherePolicySaysSo() {
        OFFICE.node().holdForApproval();
        var before = OFFICE.node().offices().current().plans().published();

        var night = OFFICE.node().run(settings()).runFor(DATE, "test");

        assertThat(night.outcome()).isEqualTo(Outcome.HELD);
        assertThat(OFFICE.node().offices().current().plans().published()).isEqualTo(before);
    }

    @Test
    void aHeldPlanIsPutInForceOnceByWhoeverApprovesIt() {
        OFFICE.node().holdForApproval();
        OFFICE.node().run(settings()).runFor(DATE, "test");
        var approval = new Approval(
                OFFICE.node().nights(), OFFICE.node().offices(), OFFICE.node().rows());

        approval.approve(DATE, "planner");

        var office = OFFICE.node().offices().current();
        assertThat(OFFICE.node().nights().find(DATE).orElseThrow().outcome()).isEqualTo(Outcome.PUBLISHED);
        assertThat(office.plans().inForce(office.caseload().window()).hearings())
                .containsExactlyInAnyOrderElementsOf(office.workingPlan().hearings());
        assertThat(count("to_tell")).isPositive();
        assertThatThrownBy(() -> approval.approve(DATE, "planner")).isInstanceOf(RefusedChangeException.class);
        assertThatThrownBy(() -> approval.decline(DATE)).isInstanceOf(RefusedChangeException.class);
    }

    @Test
    void aHeldPlanThatNoLongerFitsIsRefused() {
        OFFICE.node().holdForApproval();
        OFFICE.node().run(settings()).runFor(DATE, "test");
        var approval = new Approval(
                OFFICE.node().nights(), OFFICE.node().offices(), OFFICE.node().rows());
        OFFICE.node().offices().change(new Withdraw(), "planner");
        OFFICE.node().run(settings()).runFor(DATE.plusDays(1), "test");

        assertThatThrownBy(() -> approval.approve(DATE, "planner")).isInstanceOf(RefusedChangeException.class);
        approval.decline(DATE);
        assertThat(OFFICE.node().nights().find(DATE).orElseThrow().outcome()).isEqualTo(Outcome.KEPT);
    }

    @Test
    void eventsThatCannotBeUsedAreSetAsideWithTheirPlace() throws IOException {
        Files.writeString(inbox.resolve("events.json"), """
            {"format": "planhorizon-events", "version": 1, "events": [
              {"type": "officer-absent", "subject": "B1"}, {"type": "no-such-thing", "subject": "B1"}]}
            """);

        OFFICE.node().run(settings()).runFor(DATE, "test");

        var aside = inbox.resolve("set-aside");
        var faults = names(aside).stream()
                .filter(name -> name.endsWith(".faults.txt"))
                .findFirst()
                .orElseThrow();
        assertThat(Files.readString(aside.resolve(faults)))
                .contains(
                        "/events/1/type: \"no-such-thing\" is geen waarde van deze kolom. [unknown-value]",
                        "/events/0/first: \"first\" is empty. [missing-value]");
        assertThat(count("event")).isZero();
    }

    @Test
    void aStepThatFailsIsToldAndTakenUpAgain() {
        var failing = new Failing(NightStep.PLAN);

        var failed = OFFICE.node().run(settings(), List.of(failing)).runFor(DATE, "test");
        var resumed = OFFICE.node().run(settings()).runFor(DATE, "test");

        assertThat(failed.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(failed.reason()).isEqualTo("failed-plan");
        var step = Objects.requireNonNull(failed.failed());
        assertThat(step.step()).isEqualTo(NightStep.PLAN);
        assertThat(step.cause()).isEqualTo(Cause.OURS);
        assertThat(step.exception()).isEqualTo("IllegalStateException");
        assertThat(resumed.failed()).isNull();
        assertThat(resumed.outcome()).isEqualTo(Outcome.PUBLISHED);
        assertThat(resumed.attempt()).isEqualTo(2);
    }

    @Test
    void aFailureAfterPublishingDoesNotUndoTheOutcome() {
        var stopped = OFFICE.node()
                .run(settings(), List.of(new Failing(NightStep.REPORT)))
                .runFor(DATE, "test");
        long version = OFFICE.node().offices().current().version();
        var ended = OFFICE.node().run(settings()).runFor(DATE, "test");

        assertThat(stopped.outcome()).isEqualTo(Outcome.PUBLISHED);
        assertThat(stopped.state()).isEqualTo(Night.State.STOPPED);
        assertThat(ended.isEnded()).isTrue();
        assertThat(OFFICE.node().offices().current().version()).isEqualTo(version);
    }

    @Test
    void planningStartsAgainWhenSomebodyChangesTheOfficeMeanwhile() {
        var meddled = new boolean[1];
        var meddling = new Meddling(
                () -> {
                    if (!meddled[0]) {
                        meddled[0] = true;
                        OFFICE.node().offices().change(new Withdraw(), "planner");
                    }
                },
                new Check(OFFICE.node().offices()));

        var night = OFFICE.node().run(settings(), List.of(meddling)).runFor(DATE, "test");

        assertThat(night.outcome()).isEqualTo(Outcome.PUBLISHED);
        assertThat(OFFICE.node().offices().current().caseload().cases())
                .anyMatch(each ->
                        each.id().equals(Withdraw.caseIn(CASELOAD).id()) && each.status() == CaseStatus.WITHDRAWN);
    }

    @Test
    void takesEachFileInOnceAndSetsFaultyOnesAside() throws IOException {
        var withdrawn = Withdraw.caseIn(CASELOAD);
        CaseloadFiles.write(Withdraw.in(CASELOAD), inbox.resolve("stock.json"));
        Files.writeString(inbox.resolve("broken.json"), "{");

        var night = OFFICE.node().run(settings()).runFor(DATE, "test");
        var taken = inbox.resolve("taken");
        Files.copy(taken.resolve(names(taken).get(0)), inbox.resolve("once-more.json"));
        OFFICE.node().run(settings()).runFor(DATE.plusDays(1), "test");

        assertThat(night.outcome()).isEqualTo(Outcome.PUBLISHED);
        assertThat(count("intake_file")).isEqualTo(2);
        assertThat(names(inbox.resolve("set-aside"))).anyMatch(name -> name.endsWith("broken.json.faults.txt"));
        assertThat(OFFICE.node().offices().current().workingPlan().hearings())
                .noneMatch(each -> each.caseId().equals(withdrawn.id()));
        assertThat(names(inbox)).containsExactlyInAnyOrder("taken", "set-aside");
    }

    @Test
    void hearingsWhoseDayHasPassedAreHeardAndCounted() {
        long before = heard();

        OFFICE.node().run(settings()).runFor(DATE, "test");
        OFFICE.node().run(settings()).runFor(DATE.plusDays(5), "test");

        assertThat(count("attendance")).isPositive().isEqualTo(heard() - before);
    }

    @Test
    void neverGoesBackToADayThatPassed() {
        assertThatThrownBy(() ->
                        OFFICE.node().run(settings()).runFor(CASELOAD.asOf().minusDays(1), "test"))
                .isInstanceOf(InvalidException.class);
    }

    @Test
    void aNightThatWasNeverFinishedIsClosedByTheNext() {
        OFFICE.node().nights().claim(DATE, "killed");

        var next = OFFICE.node().run(settings()).runFor(DATE.plusDays(1), "test");

        assertThat(next.outcome()).isEqualTo(Outcome.PUBLISHED);
        assertThat(OFFICE.node().nights().find(DATE)).hasValueSatisfying(left -> {
            assertThat(left.isEnded()).isTrue();
            assertThat(left.outcome()).isEqualTo(Outcome.FAILED);
            assertThat(left.reason()).isEqualTo("overtaken-by-next-night");
        });
    }

    private static List<String> names(Path folder) {
        return List.of(Objects.requireNonNull(folder.toFile().list()));
    }

    private long heard() {
        return OFFICE.node().offices().current().caseload().cases().stream()
                .filter(each -> each.status() == CaseStatus.HEARD)
                .count();
    }

    private long count(String table) {
        return OFFICE.node()
                .rows()
                .sql("select count(*) from " + table)
                .query(Long.class)
                .single();
    }
}
