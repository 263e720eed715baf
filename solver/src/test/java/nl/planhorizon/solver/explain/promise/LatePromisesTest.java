package nl.planhorizon.solver.explain.promise;

import static nl.planhorizon.solver.testing.Given.MONDAY;
import static nl.planhorizon.solver.testing.Given.caseload;
import static nl.planhorizon.solver.testing.Given.hearing;
import static nl.planhorizon.solver.testing.Given.morning;
import static nl.planhorizon.solver.testing.Given.officer;
import static nl.planhorizon.solver.testing.Given.plan;
import static nl.planhorizon.solver.testing.Given.urgentCase;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.planhorizon.solver.desk.PlanDesk;
import nl.planhorizon.solver.desk.obstacles.Obstacle;
import nl.planhorizon.solver.explain.Blocker;
import nl.planhorizon.solver.explain.Yield;
import nl.planhorizon.solver.testing.given.GivenCase;
import nl.planhorizon.solver.testing.given.GivenCaseload;
import org.junit.jupiter.api.Test;

/** Priority cases whose horizon ends on the first Friday of the window, one officer who hears one of them a week. */
class LatePromisesTest {

    private static final LocalDate FRIDAY = MONDAY.plusDays(4);

    private static GivenCase urgent(String number) {
        return urgentCase(number, FRIDAY);
    }

    private static GivenCaseload given(GivenCase... cases) {
        return caseload().cases(cases).officers(officer("O1").limit(1));
    }

    @Test
    void whoIsOutbidNamesTheOneInTheFullWeek() {
        var caseload = given(urgent("C1"), urgent("C2")).build();
        var desk = PlanDesk.of(
                caseload, plan(hearing("C1").on(morning(0)), hearing("C2").on(morning(7))));

        var late = LatePromises.of(desk);

        assertThat(late).hasSize(1);
        assertThat(late.get(0).caseId()).isEqualTo("C2");
        assertThat(late.get(0).horizon()).isEqualTo(FRIDAY);
        assertThat(late.get(0).daysLate()).isEqualTo(3);
        assertThat(late.get(0).outbidBy()).extracting(Yield::caseId).containsExactly("C1");
        assertThat(late.get(0).outbidBy().get(0).place().lastDay()).isBeforeOrEqualTo(FRIDAY);
    }

    @Test
    void whoHasNoPlaceInTimeNamesWhatIsInTheWay() {
        var away = urgent("C1");
        MONDAY.datesUntil(FRIDAY.plusDays(1)).forEach(away::awayOn);
        var caseload = given(away, urgent("C2")).build();

        var late = LatePromises.of(PlanDesk.of(caseload, plan(hearing("C2").on(morning(0)))));

        assertThat(late).extracting(LatePromise::caseId).containsExactly("C1");
        assertThat(late.get(0).daysLate()).isEqualTo(caseload.window().last().toEpochDay() + 28 - FRIDAY.toEpochDay());
        assertThat(late.get(0).blockers()).extracting(Blocker::obstacle).containsExactly(Obstacle.APPLICANT_AWAY);
        assertThat(late.get(0).outbidBy()).isEmpty();
    }
}
