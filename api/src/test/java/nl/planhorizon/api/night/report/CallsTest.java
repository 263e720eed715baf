package nl.planhorizon.api.night.report;

import static nl.planhorizon.solver.testing.Given.MONDAY;
import static nl.planhorizon.solver.testing.Given.afternoon;
import static nl.planhorizon.solver.testing.Given.asylumCase;
import static nl.planhorizon.solver.testing.Given.caseload;
import static nl.planhorizon.solver.testing.Given.hearing;
import static nl.planhorizon.solver.testing.Given.interpreter;
import static nl.planhorizon.solver.testing.Given.morning;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.planhorizon.api.night.report.MorningReport.Call;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.office.Plans;
import nl.planhorizon.api.office.Versions;
import nl.planhorizon.api.office.mark.Mark;
import nl.planhorizon.api.office.mark.MarkKind;
import nl.planhorizon.solver.domain.cases.CaseStatus;
import nl.planhorizon.solver.domain.cases.InvitationForm;
import nl.planhorizon.solver.domain.plan.StandingHearing;
import nl.planhorizon.solver.testing.given.GivenCase;
import org.junit.jupiter.api.Test;

/** Who must be called: whoever has not said yet to come to a hearing in force, however long it is in force. */
final class CallsTest {

    private static Office office(List<StandingHearing> published, GivenCase... cases) {
        var facts = caseload()
                .asOf(MONDAY)
                .cases(cases)
                .interpreters(interpreter("I1"), interpreter("I2"))
                .build();
        return Office.of(facts, Plans.opening(published, facts.window()), new Versions(1, Map.of()));
    }

    private static Office called(Office office, String subject, String state, String interpreter) {
        return office.withMarks(office.marks().with(new Mark(MarkKind.CALL, subject, state, interpreter, "anna")));
    }

    private static Office withOneHearing() {
        return office(List.of(hearing("C1").published()), asylumCase("C1"));
    }

    private static final String FIRST = Mark.subjectOf("C1", MONDAY);

    @Test
    void anInterpreterOfAHearingThatWasInForceBeforeIsCalled() {
        assertThat(Calls.of(withOneHearing()))
                .containsExactly(new Call(Call.Kind.INTERPRETER, "I1", "C1", MONDAY, "UTR"));
    }

    @Test
    void whoeverConfirmedIsNotCalledAgain() {
        assertThat(Calls.of(called(withOneHearing(), FIRST, "confirmed", "I1"))).isEmpty();
        assertThat(Calls.of(called(withOneHearing(), FIRST, "confirmed", "I1 Tolk Jansen")))
                .isEmpty();
    }

    @Test
    void anOfferIsNoConfirmation() {
        assertThat(Calls.of(called(withOneHearing(), FIRST, "offered", "I1"))).hasSize(1);
        assertThat(Calls.of(called(withOneHearing(), FIRST, "accepted", "I1"))).hasSize(1);
    }

    @Test
    void whatAnotherInterpreterOrAnotherDayConfirmedDoesNotCount() {
        var other = called(withOneHearing(), FIRST, "confirmed", "I2");
        var moved = called(withOneHearing(), Mark.subjectOf("C1", MONDAY.plusDays(1)), "confirmed", "I1");

        assertThat(Calls.of(other)).extracting(Call::subject).containsExactly("I1");
        assertThat(Calls.of(moved)).extracting(Call::subject).containsExactly("I1");
    }

    @Test
    void onceForAnInterpreterAndDay() {
        var office = office(
                List.of(
                        hearing("C1").published(),
                        hearing("C2").on(afternoon(0)).published(),
                        hearing("C3").on(morning(1)).published()),
                asylumCase("C1"),
                asylumCase("C2"),
                asylumCase("C3"));

        assertThat(Calls.of(office)).extracting(Call::caseId).containsExactly("C1", "C3");
        assertThat(Calls.of(called(office, FIRST, "confirmed", "I1")))
                .extracting(Call::caseId)
                .containsExactly("C2", "C3");
    }

    @Test
    void theSeventhDayIsTheLast() {
        var office = office(
                List.of(
                        hearing("C1").on(morning(7)).published(),
                        hearing("C2").on(morning(8)).published()),
                asylumCase("C1"),
                asylumCase("C2"));

        assertThat(Calls.of(office)).extracting(Call::caseId).containsExactly("C1");
    }

    @Test
    void nobodyIsCalledForADraftOrForACaseThatIsOver() {
        var office = office(
                List.of(hearing("C1").pinned(), hearing("C2").on(morning(1)).published()),
                asylumCase("C1"),
                asylumCase("C2").status(CaseStatus.WITHDRAWN));

        assertThat(Calls.of(office)).isEmpty();
    }

    @Test
    void anInvitationIsHandedOverBesides() {
        var inPerson = asylumCase("C1").invitedBy(InvitationForm.IN_PERSON);

        assertThat(Calls.of(office(List.of(hearing("C1").published()), inPerson)))
                .extracting(Call::kind)
                .containsExactly(Call.Kind.INVITATION, Call.Kind.INTERPRETER);
        assertThat(Calls.of(office(List.of(hearing("C1").handedOver()), inPerson)))
                .extracting(Call::kind)
                .containsExactly(Call.Kind.INTERPRETER);
    }
}
