package nl.planhorizon.api.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.planhorizon.api.night.ledger.Night;
import nl.planhorizon.api.night.ledger.Outcome;
import nl.planhorizon.api.night.step.Approval;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.data.audit.facts.CaseFacts;
import nl.planhorizon.data.audit.facts.Facts;
import nl.planhorizon.data.event.Event;
import nl.planhorizon.data.event.EventType;
import nl.planhorizon.data.sample.DemoData;
import nl.planhorizon.data.sample.DemoRequest;
import nl.planhorizon.data.sample.Profile;
import nl.planhorizon.solver.Budget;
import nl.planhorizon.solver.HearingSolver;
import nl.planhorizon.solver.SolverSettings;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.plan.Invitation;
import nl.planhorizon.solver.domain.plan.StandingHearing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Urgent cases with a published hearing within their horizon, and a day after which no plan can keep that. */
final class LostPromisesTest {

    private static final int STEPS = 20;
    private static final Caseload CASELOAD = published(DemoData.generate(DemoRequest.of(Profile.STRESS, 300)));
    private static final LocalDate DATE = CASELOAD.asOf().plusDays(1);

    @RegisterExtension
    static final OpenOffice OFFICE = new OpenOffice(CASELOAD);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path inbox;

    /** Only urgent cases have a published hearing: a night finds something better, if it plans the others too. */
    private static Caseload published(Caseload caseload) {
        var none = caseload.withStanding(List.of());
        var solved = new HearingSolver(SolverSettings.repeatable(1)).solve(none, Budget.steps(STEPS), progress -> {});
        var urgent = new Facts(none)
                .readyCases().stream()
                        .filter(each -> each.queue().urgent())
                        .map(CaseFacts::id)
                        .collect(Collectors.toSet());
        return caseload.withStanding(solved.plan().hearings().stream()
                .filter(each -> urgent.contains(each.caseId()))
                .map(hearing -> new StandingHearing(hearing, true, Invitation.NOT_SENT, null))
                .toList());
    }

    private static Office office() {
        return OFFICE.node().offices().current();
    }

    /** A hearing that is promised and still far off, with an interpreter. */
    private static StandingHearing promised() {
        return office().plans().published().stream()
                .filter(each -> each.hearing().firstDay().isAfter(DATE.plusDays(14)))
                .filter(each -> each.hearing().interpreter() != null)
                .filter(each -> office().findCase(each.hearing().caseId())
                        .filter(facts -> isPromise(facts, each.hearing()))
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static boolean isPromise(CaseFacts facts, Hearing hearing) {
        var horizon = facts.horizonDate();
        return facts.queue().urgent() && horizon != null && !hearing.lastDay().isAfter(horizon);
    }

    /** Everybody who speaks the language of a case is ill until the end of the window. */
    private static void nobodySpeaksFor(String caseId) {
        var need = office().findCase(caseId).orElseThrow().asylumCase().language();
        for (var each : CASELOAD.resources().interpreters()) {
            if (each.speaks(need)) {
                OFFICE.node()
                        .events()
                        .take(
                                new Event(
                                        EventType.INTERPRETER_ABSENT,
                                        each.id(),
                                        DATE,
                                        CASELOAD.window().last().plusDays(1),
                                        null,
                                        null,
                                        null),
                                "planner");
            }
        }
    }

    private Night night() {
        return OFFICE.node().run(NightOffice.guarded(inbox, STEPS, 100, 0)).runFor(DATE, "test");
    }

    @Test
    void aPlanThatLosesAPromiseIsKeptBackUntilSomebodyApprovesIt() {
        var promised = promised();
        var before = office().plans().published();
        nobodySpeaksFor(promised.hearing().caseId());

        var night = night();

        assertThat(night.outcome()).isEqualTo(Outcome.KEPT);
        assertThat(night.reason()).isEqualTo("promises-worse");
        assertThat(lost()).contains(promised.hearing().caseId());
        assertThat(office().plans().published()).isEqualTo(before);
        new Approval(
                        OFFICE.node().nights(),
                        OFFICE.node().offices(),
                        OFFICE.node().rows())
                .approve(DATE, "anna");
        assertThat(office().plans().published()).doesNotContain(promised);
    }

    /** The cases of which the report says that their promise is lost. */
    private static List<String> lost() {
        var report = OFFICE.node().nights().document(DATE, "report").orElseThrow();
        return StreamSupport.stream(report.get("promises").spliterator(), false)
                .filter(each -> !each.get("won").asBoolean())
                .map(each -> each.get("caseId").asText())
                .toList();
    }

    @Test
    void thatNightIsPublishedWhereNobodyFallsIll() {
        assertThat(promised().published()).isTrue();

        var night = night();

        assertThat(night.reason()).isNull();
        assertThat(night.outcome()).isEqualTo(Outcome.PUBLISHED);
        assertThat(lost()).isEmpty();
    }
}
