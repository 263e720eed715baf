package nl.planhorizon.solver;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static nl.planhorizon.solver.domain.calendar.Half.AFTERNOON;
import static nl.planhorizon.solver.domain.calendar.Half.MORNING;
import static nl.planhorizon.solver.testing.Given.asylumCase;
import static nl.planhorizon.solver.testing.Given.caseload;
import static nl.planhorizon.solver.testing.Given.hearing;
import static nl.planhorizon.solver.testing.Given.interpreter;
import static nl.planhorizon.solver.testing.Given.morning;
import static nl.planhorizon.solver.testing.Given.officer;
import static nl.planhorizon.solver.testing.Given.policy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.planhorizon.solver.catalogue.Rule;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.calendar.WeekPattern;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.testing.Given;
import org.junit.jupiter.api.Test;

class KnownOptimumTest {

    private static final int STEPS = 3000;
    private static final LocalDate WEDNESDAY_OF_WINDOW = Given.MONDAY.plusDays(2);

    /** One week: the horizon leaves C1 one morning, the family fits on one day and the long wait of C4 on the other. */
    @Test
    void findsTheCheapestWeekWithPriorityAndFamily() {
        var caseload = caseload()
                .window(Given.MONDAY, Given.MONDAY.plusDays(4))
                .cases(
                        asylumCase("C1")
                                .queue("priority")
                                .appliedOn(LocalDate.of(2026, 11, 1))
                                .registrationHearingOn(WEDNESDAY_OF_WINDOW.minusDays(28))
                                .readyOn(LocalDate.of(2026, 11, 20))
                                .awayOn(Given.MONDAY),
                        asylumCase("C2").family("F").appliedOn(LocalDate.of(2026, 9, 1)),
                        asylumCase("C3").family("F").appliedOn(LocalDate.of(2026, 9, 1)),
                        asylumCase("C4").hearingType("day").appliedOn(LocalDate.of(2026, 8, 1)))
                .officers(officer("O1").limit(3), officer("O2").awayOn(Given.MONDAY))
                .interpreters(interpreter("I1")
                        .works(WeekPattern.NONE
                                .with(MONDAY, MORNING)
                                .with(MONDAY, AFTERNOON)
                                .with(WEDNESDAY, MORNING)
                                .with(FRIDAY, MORNING)
                                .with(FRIDAY, AFTERNOON)))
                .build();

        var solved = assertOptimal(caseload);

        assertThat(solved.costs()).doesNotContainKeys(Rule.HORIZON, Rule.FAMILY, Rule.UNPLANNED);
        var order = solved.plan().hearings().stream().map(Hearing::caseId).toList();
        assertThat(order).startsWith("C4", "C1");
        // The two of the family are alike in everything, so which of them comes first makes no difference.
        assertThat(order.subList(2, order.size())).containsExactlyInAnyOrder("C2", "C3");
    }

    /** Two weeks: the priority case C2 needs the published place of C1, and BAA asks for a session in each week. */
    @Test
    void findsTheCheapestTwoWeeksWithAPublishedHearingAndATarget() {
        var caseload = caseload()
                .policy(policy().baaTarget(1).lends("BAA"))
                .cases(
                        asylumCase("C1"),
                        asylumCase("C2")
                                .queue("priority")
                                .registrationHearingOn(LocalDate.of(2026, 11, 10))
                                .readyOn(LocalDate.of(2026, 12, 4)),
                        asylumCase("C3").queue("baa").appliedOn(LocalDate.of(2026, 9, 1)),
                        asylumCase("C4").queue("baa").appliedOn(LocalDate.of(2026, 9, 15)),
                        asylumCase("C5").appliedOn(LocalDate.of(2026, 11, 1)))
                .officers(officer("O1"), officer("O2").team("BAA"))
                .interpreters(
                        interpreter("I1").works(WeekPattern.NONE.with(TUESDAY, MORNING)),
                        interpreter("I2").works(WeekPattern.NONE.with(THURSDAY, MORNING)))
                .standing(hearing("C1").on(morning(8)).published())
                .build();

        var solved = assertOptimal(caseload);

        assertThat(solved.costs()).containsEntry(Rule.CHANGE, 200L).doesNotContainKeys(Rule.HORIZON, Rule.TARGET);
        assertThat(solved.plan().hearings()).extracting(Hearing::caseId).containsExactly("C1", "C3", "C2", "C4");
    }

    private static Solved assertOptimal(Caseload caseload) {
        var every = EveryPlan.of(caseload);

        var solved = new HearingSolver(SolverSettings.repeatable(1)).solve(caseload, Budget.steps(STEPS), better -> {});

        assertThat(every.tried()).isGreaterThan(200);
        assertThat(every.isInFairOrder()).isTrue();
        assertThat(solved.violations()).isZero();
        assertThat(solved.planCost()).isEqualTo(every.cost());
        assertThat(solved.proof().lowerBound()).isBetween(1L, every.cost());
        return solved;
    }
}
