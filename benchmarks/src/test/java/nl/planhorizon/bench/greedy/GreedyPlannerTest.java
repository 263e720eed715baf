package nl.planhorizon.bench.greedy;

import static java.time.DayOfWeek.MONDAY;
import static nl.planhorizon.solver.domain.calendar.Half.AFTERNOON;
import static nl.planhorizon.solver.domain.calendar.Half.MORNING;
import static nl.planhorizon.solver.testing.Given.asylumCase;
import static nl.planhorizon.solver.testing.Given.caseload;
import static nl.planhorizon.solver.testing.Given.hearing;
import static nl.planhorizon.solver.testing.Given.interpreter;
import static nl.planhorizon.solver.testing.Given.morning;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.planhorizon.bench.instance.Instance;
import nl.planhorizon.bench.instance.Size;
import nl.planhorizon.data.audit.Audit;
import nl.planhorizon.data.sample.Profile;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.calendar.WeekPattern;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.plan.HearingPlan;
import nl.planhorizon.solver.facts.CaseloadFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GreedyPlannerTest {

    private static final WeekPattern MONDAYS =
            WeekPattern.NONE.with(MONDAY, MORNING).with(MONDAY, AFTERNOON);

    @ParameterizedTest
    @EnumSource(Profile.class)
    void breaksNoRule(Profile profile) {
        var caseload = new Instance(Size.SMALL, profile).caseload();

        var audit = Audit.of(caseload, plan(caseload));

        assertThat(audit.rules().hardViolations()).isEmpty();
        assertThat(audit.cases().casesPlanned())
                .isGreaterThan(caseload.standing().size());
        assertThat(audit.rules().planCost()).isLessThan(audit.rules().costOfNoPlan());
    }

    @Test
    void theOlderCaseGoesFirst() {
        var caseload = caseload()
                .cases(
                        asylumCase("C1").appliedOn(LocalDate.of(2026, 9, 2)),
                        asylumCase("C2").appliedOn(LocalDate.of(2026, 9, 1)))
                .build();

        assertThat(plan(caseload).hearings()).extracting(Hearing::caseId).containsExactly("C2", "C1");
    }

    @Test
    void anUrgentCaseGoesBeforeOlderOnes() {
        var caseload = caseload()
                .cases(
                        asylumCase("C1").appliedOn(LocalDate.of(2026, 9, 1)),
                        asylumCase("C2").queue("priority").appliedOn(LocalDate.of(2026, 11, 1)))
                .build();

        assertThat(plan(caseload).hearings()).extracting(Hearing::caseId).containsExactly("C2", "C1");
    }

    @Test
    void whatIsPublishedStays() {
        var caseload = caseload()
                .cases(
                        asylumCase("C1").appliedOn(LocalDate.of(2026, 11, 1)),
                        asylumCase("C2").appliedOn(LocalDate.of(2026, 9, 1)))
                .interpreters(interpreter("I1").works(MONDAYS))
                .standing(hearing("C1").on(morning(7)).published())
                .build();

        assertThat(plan(caseload).hearings())
                .filteredOn(planned -> planned.caseId().equals("C1"))
                .extracting(Hearing::start)
                .containsExactly(morning(7));
    }

    @Test
    void whoseTurnDidNotComeHasNoHearing() {
        var caseload = caseload().cases(3).build();

        assertThat(new GreedyPlanner(new CaseloadFacts(caseload))
                        .plan(() -> false)
                        .hearings())
                .isEmpty();
    }

    private static HearingPlan plan(Caseload caseload) {
        return new GreedyPlanner(new CaseloadFacts(caseload)).plan(() -> true);
    }
}
