package nl.planhorizon.api.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.planhorizon.api.attendance.Outcome;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.testing.Done;
import nl.planhorizon.data.piece.CaseloadPieces;
import nl.planhorizon.data.piece.Piece;
import nl.planhorizon.data.piece.PieceKind;
import nl.planhorizon.solver.domain.calendar.Session;
import nl.planhorizon.solver.domain.cases.AsylumCase;
import nl.planhorizon.solver.domain.cases.CaseDates;
import nl.planhorizon.solver.domain.cases.CaseStatus;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.plan.HearingPlan;
import nl.planhorizon.solver.domain.plan.StandingHearing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Who registered wrongly how a hearing went corrects it, and all is as if only the last had been registered. */
final class CorrectionsTest {

    private static final Hearing HEARING = PlannedOffice.hearing();

    @RegisterExtension
    static final PlannedOffice OFFICE = PlannedOffice.on(HEARING.firstDay());

    static Stream<Arguments> pairs() {
        return Outcome.registrable().stream()
                .flatMap(first -> Outcome.registrable().stream().map(last -> Arguments.of(first, last)));
    }

    /** All that a registration concerns, however it came about. */
    private record Left(List<String> cases, Map<String, Hearing> working, Set<StandingHearing> published) {

        static Left of(Office office) {
            return new Left(
                    CaseloadPieces.of(office.caseload(), PieceKind.CASE)
                            .map(Piece::rows)
                            .map(String::valueOf)
                            .toList(),
                    office.plans().working(),
                    Set.copyOf(office.plans().published()));
        }
    }

    private static Office office() {
        return OFFICE.node().offices().current();
    }

    private static void register(Outcome outcome) {
        var standing = PlannedOffice.CASELOAD.standing().stream()
                .filter(each -> each.hearing().equals(HEARING))
                .findFirst()
                .orElseThrow();
        OFFICE.node().offices().change(OFFICE.events().registering(standing, outcome, "planner"), "planner");
    }

    private Left afterOnly(Outcome outcome) {
        register(outcome);
        var left = Left.of(office());
        OFFICE.dayComes(HEARING.firstDay());
        return left;
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void leavesWhatTheLastAloneWouldHaveLeft(Outcome first, Outcome last) {
        var expected = afterOnly(last);

        register(first);
        register(last);

        assertThat(Left.of(office())).isEqualTo(expected);
    }

    /** An absence without a reason waits longest, wherever it stood in the row. */
    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"ABSENT_WITH_REASON", "STOPPED_EARLY", "RAN_OVER", "CAME"})
    void alsoAfterMoreThanOneCorrection(Outcome last) {
        var expected = afterOnly(last);

        register(Outcome.RAN_OVER);
        register(Outcome.ABSENT_WITHOUT_REASON);
        register(Outcome.ABSENT_WITHOUT_REASON);
        register(last);

        assertThat(Left.of(office())).isEqualTo(expected);
    }

    private static AsylumCase subject() {
        return office().findCase(HEARING.caseId()).orElseThrow().asylumCase();
    }

    @Test
    void leavesTheDayThatSomebodyGaveTheCaseSince() {
        register(Outcome.ABSENT_WITHOUT_REASON);
        var given = HEARING.firstDay().plusDays(40);
        ready(given);

        register(Outcome.ABSENT_WITH_REASON);

        assertThat(subject().dates().ready()).isEqualTo(given);
    }

    private static void ready(LocalDate day) {
        OFFICE.node()
                .offices()
                .change(
                        new Done("ready", office -> {
                            var cases = office.caseload().cases().stream()
                                    .map(each -> each.id().equals(HEARING.caseId()) ? readyFrom(each, day) : each)
                                    .toList();
                            return office.withCaseload(office.caseload().withCases(cases));
                        }),
                        "planner");
    }

    private static AsylumCase readyFrom(AsylumCase old, LocalDate day) {
        var dates = old.dates();
        return old.withDates(new CaseDates(
                dates.application(), dates.registration(), dates.registrationHearing(), day, dates.birth()));
    }

    @Test
    void takesBackTheNewPlaceOfWhoCameAfterAll() {
        register(Outcome.ABSENT_WITHOUT_REASON);
        plan(later());
        assertThat(office().plans().working()).containsKey(HEARING.caseId());

        register(Outcome.CAME);

        assertThat(subject().status()).isEqualTo(CaseStatus.HEARD);
        assertThat(office().plans().working()).doesNotContainKey(HEARING.caseId());
    }

    /** The same hearing three weeks later. */
    private static Hearing later() {
        var sessions = HEARING.sessions().stream()
                .map(each -> new Session(each.day().plusWeeks(3), each.half()))
                .toList();
        return new Hearing(
                HEARING.caseId(),
                sessions,
                HEARING.location(),
                HEARING.officer(),
                HEARING.interpreter(),
                HEARING.room());
    }

    private static void plan(Hearing hearing) {
        OFFICE.node()
                .offices()
                .change(
                        new Done(
                                "place",
                                office -> office.withPlans(
                                        office.plans().withWorking(new HearingPlan(List.of(hearing))))),
                        "planner");
    }
}
