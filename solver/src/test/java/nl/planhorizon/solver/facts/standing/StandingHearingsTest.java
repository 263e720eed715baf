package nl.planhorizon.solver.facts.standing;

import static nl.planhorizon.solver.facts.standing.StandingFacts.State.BROKEN;
import static nl.planhorizon.solver.facts.standing.StandingFacts.State.FIXED;
import static nl.planhorizon.solver.facts.standing.StandingFacts.State.HISTORY;
import static nl.planhorizon.solver.facts.standing.StandingFacts.State.LAPSED;
import static nl.planhorizon.solver.facts.standing.StandingFacts.State.LOOSE;
import static nl.planhorizon.solver.testing.Given.MONDAY;
import static nl.planhorizon.solver.testing.Given.asylumCase;
import static nl.planhorizon.solver.testing.Given.caseload;
import static nl.planhorizon.solver.testing.Given.hearing;
import static nl.planhorizon.solver.testing.Given.morning;
import static nl.planhorizon.solver.testing.Given.officer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.planhorizon.solver.catalogue.Rule;
import nl.planhorizon.solver.domain.cases.CaseStatus;
import nl.planhorizon.solver.domain.cases.ChecklistItem;
import nl.planhorizon.solver.domain.plan.StandingHearing;
import nl.planhorizon.solver.facts.CaseloadFacts;
import nl.planhorizon.solver.testing.given.GivenCaseload;
import org.junit.jupiter.api.Test;

class StandingHearingsTest {

    private static StandingFacts only(GivenCaseload caseload, StandingHearing standing) {
        return new CaseloadFacts(caseload.standing(standing).build()).standing().get(0);
    }

    @Test
    void publishedHearingsAreFrozenForFourteenDays() {
        assertThat(only(caseload(), hearing("C1").on(morning(7)).published()).state())
                .isEqualTo(FIXED);
        assertThat(only(caseload(), hearing("C1").on(morning(8)).published()).state())
                .isEqualTo(LOOSE);
    }

    @Test
    void pinnedHearingsAreFixedAtAnyDistance() {
        var far = only(caseload(), hearing("C1").on(morning(10)).pinned());

        assertThat(far.state()).isEqualTo(FIXED);
        assertThat(far.isChangeable()).isFalse();
        assertThat(far.isDisplaceable()).isFalse();
    }

    @Test
    void onlyFrozenHearingsWithoutPinAndHandedOverInvitationCanBeDisplaced() {
        assertThat(only(caseload(), hearing("C1").published()).isDisplaceable()).isTrue();
        assertThat(only(caseload(), hearing("C1").handedOver()).isDisplaceable())
                .isFalse();
        assertThat(only(caseload(), hearing("C1").publishedAndPinned()).isDisplaceable())
                .isFalse();
        assertThat(only(caseload(), hearing("C1").on(morning(8)).published()).isDisplaceable())
                .isFalse();
    }

    @Test
    void hearingsBeforeTheWindowAreHistoryWhateverBecameOfTheCase() {
        var heard = caseload().cases(asylumCase("C1").status(CaseStatus.HEARD));

        var history = only(heard, hearing("C1").on(morning(-3)).publishedAndPinned());

        assertThat(history.state()).isEqualTo(HISTORY);
        assertThat(history.isChangeable()).isFalse();
        assertThat(new CaseloadFacts(heard.build()).standing(history.caseFacts()))
                .isNull();
    }

    @Test
    void hearingsOfCasesHeardOrWithdrawnHaveLapsed() {
        for (var status : new CaseStatus[] {CaseStatus.HEARD, CaseStatus.WITHDRAWN}) {
            var lapsed = only(
                    caseload().cases(asylumCase("C1").status(status)),
                    hearing("C1").pinned());

            assertThat(lapsed.state()).isEqualTo(LAPSED);
        }
    }

    @Test
    void fixedHearingsThatBreakARuleByThemselvesAreReleased() {
        var sick = only(
                caseload().officers(officer("O1").awayOn(MONDAY)), hearing("C1").published());
        var unready = only(
                caseload().cases(asylumCase("C1").missing(ChecklistItem.TRACK)),
                hearing("C1").published());

        assertThat(sick.state()).isEqualTo(BROKEN);
        assertThat(sick.broken()).containsExactly(Rule.OFFICER_UNAVAILABLE);
        assertThat(sick.isChangeable()).isTrue();
        assertThat(unready.broken()).containsExactly(Rule.NOT_READY);
    }

    @Test
    void onlyAPinThatWasNeverPublishedCanComeTooNear() {
        var late = caseload().asOf(MONDAY.minusDays(3));

        assertThat(only(late, hearing("C1").pinned()).broken()).containsExactly(Rule.TOO_EARLY);
        assertThat(only(late, hearing("C1").publishedAndPinned()).state()).isEqualTo(FIXED);
    }

    @Test
    void aWeekFullOfHistoryBreaksAFixedHearing() {
        var caseload = caseload()
                .window(MONDAY.plusDays(2), MONDAY.plusDays(11))
                .cases(2)
                .officers(officer("O1").limit(1))
                .standing(
                        hearing("C1").on(morning(0)).published(),
                        hearing("C2").on(morning(3)).pinned());

        var pinned = new CaseloadFacts(caseload.build()).standing().get(1);

        assertThat(pinned.state()).isEqualTo(BROKEN);
        assertThat(pinned.broken()).containsExactly(Rule.OFFICER_WEEK_FULL);
    }

    @Test
    void aHearingOfACaseThatIsNotReadyIsInForceButCostsNothingToChange() {
        var missing = only(
                caseload().cases(asylumCase("C1").missing(ChecklistItem.TRACK)),
                hearing("C1").published());
        var ready = only(caseload(), hearing("C1").published());

        assertThat(missing.isInForce()).isTrue();
        assertThat(missing.isChangeable()).isFalse();
        assertThat(ready.isChangeable()).isTrue();
    }

    @Test
    void aHearingOfAnUnknownCaseIsFaulty() {
        assertThatThrownBy(() -> only(caseload(), hearing("C9").published()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("C9");
    }
}
