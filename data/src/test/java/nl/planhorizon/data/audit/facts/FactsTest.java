package nl.planhorizon.data.audit.facts;

import static nl.planhorizon.solver.testing.Given.AS_OF;
import static nl.planhorizon.solver.testing.Given.MONDAY;
import static nl.planhorizon.solver.testing.Given.asylumCase;
import static nl.planhorizon.solver.testing.Given.caseload;
import static nl.planhorizon.solver.testing.Given.hearing;
import static nl.planhorizon.solver.testing.Given.policy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.planhorizon.data.audit.Audit;
import nl.planhorizon.solver.domain.calendar.DateRange;
import nl.planhorizon.solver.domain.cases.InvitationForm;
import nl.planhorizon.solver.domain.policy.Queue;
import nl.planhorizon.solver.domain.policy.RuleSet;
import nl.planhorizon.solver.domain.policy.Shape;
import nl.planhorizon.solver.testing.Given;
import nl.planhorizon.solver.testing.given.GivenCase;
import nl.planhorizon.solver.testing.given.GivenPolicy;
import org.junit.jupiter.api.Test;

class FactsTest {

    private static final DateRange EVER = new DateRange(LocalDate.of(2000, 1, 1), LocalDate.of(2099, 12, 31));

    private static CaseFacts facts(GivenPolicy policy, GivenCase given) {
        return new Facts(caseload().policy(policy).cases(given).build()).of("C1");
    }

    private static CaseFacts facts(GivenCase given) {
        return facts(policy(), given);
    }

    private static RuleSet set(String code, LocalDate from, int months, RuleSet.CountsFrom countsFrom) {
        return new RuleSet(code, EVER, from, null, months, null, countsFrom, 0, "test");
    }

    @Test
    void theTermCountsWholeMonthsFromTheApplication() {
        assertThat(facts(asylumCase("C1").appliedOn(LocalDate.of(2026, 8, 31))).term())
                .isEqualTo("2027-02-28");
        assertThat(facts(asylumCase("C1").accelerated()).term()).isEqualTo("2027-01-01");
        assertThat(facts(asylumCase("C1").termExtension(9)).term()).isEqualTo("2028-01-01");
        assertThat(facts(asylumCase("C1").termExtension(30)).term()).isEqualTo("2028-07-01");
    }

    @Test
    void theTermMayCountFromTheRegistration() {
        var registered = asylumCase("C1").registeredOn(LocalDate.of(2026, 10, 10));

        assertThat(facts(policy().ruleSets(set("R", EVER.first(), 6, RuleSet.CountsFrom.REGISTRATION)), registered)
                        .term())
                .isEqualTo("2027-04-10");
    }

    @Test
    void theRuleSetThatCameIntoForceLastHoldsAndOfTiesTheLast() {
        var old = set("OLD", EVER.first(), 15, RuleSet.CountsFrom.APPLICATION);
        var current = set("NEW", AS_OF, 6, RuleSet.CountsFrom.APPLICATION);
        var tie = set("TIE", AS_OF, 9, RuleSet.CountsFrom.APPLICATION);
        var future = set("FUTURE", AS_OF.plusDays(1), 3, RuleSet.CountsFrom.APPLICATION);

        assertThat(facts(policy().ruleSets(current, old, future), asylumCase("C1"))
                        .term())
                .isEqualTo("2027-04-01");
        assertThat(facts(policy().ruleSets(current, tie, old), asylumCase("C1")).term())
                .isEqualTo("2027-07-01");
    }

    @Test
    void withoutRuleSetTheInputIsFaulty() {
        assertThatThrownBy(() -> facts(policy().ruleSets(), asylumCase("C1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No rule set holds for case C1, applied on 2026-10-01.");
    }

    /** The fifth open day after Friday 26 March is Friday 2 April, without a holiday in between. */
    @Test
    void theLastSafeDayLeavesTheOpenDaysOfTheDecision() {
        assertThat(facts(asylumCase("C1").appliedOn(LocalDate.of(2026, 10, 2)).hearingType("day"))
                        .lastSafeDay())
                .isEqualTo("2027-03-28");
        assertThat(facts(asylumCase("C1")).lastSafeDay()).isEqualTo("2027-03-30");
    }

    @Test
    void aGroupIsSplitByWhetherTheTermHasPassed() {
        assertThat(facts(asylumCase("C1")).queue().code()).isEqualTo("regular-in-term");
        assertThat(facts(asylumCase("C1").appliedOn(AS_OF.minusMonths(6)))
                        .queue()
                        .code())
                .isEqualTo("regular-in-term");
        assertThat(facts(asylumCase("C1").appliedOn(AS_OF.minusMonths(6).minusDays(1)))
                        .queue()
                        .code())
                .isEqualTo("regular-overdue");
        assertThat(facts(asylumCase("C1").queue("regular-overdue")).queue().code())
                .isEqualTo("regular-in-term");
    }

    @Test
    void anUnknownQueueOrAMissingHalfIsAFault() {
        var half = new Queue("half", "regular", true, "half", "half", false, null, null, null, "test");
        var other = new Queue("other", "regular", null, "other", "other", false, null, null, null, "test");

        assertThatThrownBy(() -> facts(asylumCase("C1").queue("nowhere"))).hasMessageContaining("nowhere");
        assertThatThrownBy(() -> facts(policy().queues(List.of(half, other)), asylumCase("C1")))
                .hasMessage("Group regular has no queue for a term that runs.");
    }

    @Test
    void theHorizonCountsFromRegistrationHearingOrReadyDate() {
        var hearing = asylumCase("C1").queue("priority");

        assertThat(facts(hearing).horizonDate()).isEqualTo("2026-11-02");
        assertThat(facts(hearing.registrationHearingOn(null)).horizonDate()).isEqualTo("2026-11-17");
        assertThat(facts(asylumCase("C1").queue("track-2")).horizonDate()).isEqualTo("2026-10-30");
        assertThat(facts(asylumCase("C1")).horizonDate()).isNull();
        assertThat(facts(asylumCase("C1").queue("track-2").readyOn(null)).horizonDate())
                .isNull();
    }

    /** Usual horizon 2 November, after nuisance 19 October, or when somebody can be invited after the report. */
    @Test
    void nuisanceShortensTheHorizon() {
        var nuisance = asylumCase("C1").queue("priority");

        assertThat(facts(nuisance.nuisanceOn(LocalDate.of(2026, 10, 6))).horizonDate())
                .isEqualTo("2026-10-19");
        assertThat(facts(nuisance.nuisanceOn(LocalDate.of(2026, 10, 20))).horizonDate())
                .isEqualTo("2026-10-27");
        assertThat(facts(nuisance.nuisanceOn(LocalDate.of(2026, 10, 30))).horizonDate())
                .isEqualTo("2026-11-02");
        assertThat(facts(nuisance.nuisanceOn(LocalDate.of(2026, 10, 20)).invitedBy(InvitationForm.IN_PERSON))
                        .horizonDate())
                .isEqualTo("2026-10-22");
    }

    @Test
    void medicalAdviceWithoutShapeLeavesTheShape() {
        assertThat(facts(asylumCase("C1").medical(null, MONDAY)).shape()).isEqualTo(Shape.ONE);
        assertThat(facts(asylumCase("C1").medical(Shape.split(3), null)).sessions())
                .isEqualTo(3);
    }

    @Test
    void aPlanMayNotNameWhatTheCaseloadDoesNotHave() {
        var caseload = caseload().build();

        assertThatThrownBy(() -> Audit.of(caseload, Given.plan(hearing("C9")))).hasMessageContaining("case C9");
        assertThatThrownBy(() -> Audit.of(caseload, Given.plan(hearing("C1").by("O9"))))
                .hasMessageContaining("officer O9");
        assertThatThrownBy(() -> Audit.of(caseload, Given.plan(hearing("C1"), hearing("C1"))))
                .hasMessage("The plan has two hearings of case C1.");
    }
}
