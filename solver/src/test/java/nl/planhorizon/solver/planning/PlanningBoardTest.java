package nl.planhorizon.solver.planning;

import static nl.planhorizon.solver.testing.Given.caseload;
import static nl.planhorizon.solver.testing.Given.hearing;
import static nl.planhorizon.solver.testing.Given.morning;
import static nl.planhorizon.solver.testing.Given.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import nl.planhorizon.solver.facts.CaseloadFacts;
import nl.planhorizon.solver.testing.RandomCaseloads;
import nl.planhorizon.solver.testing.RandomPlans;
import org.junit.jupiter.api.Test;

class PlanningBoardTest {

    @Test
    void givesBackThePlanItWasMadeFrom() {
        var facts = new CaseloadFacts(RandomCaseloads.of(7));
        var plan = RandomPlans.of(facts.caseload(), 7);

        assertThat(PlanningBoard.forSearch(facts, plan).toPlan()).isEqualTo(plan);
    }

    @Test
    void hasAnAssignmentForEveryCase() {
        var facts = new CaseloadFacts(RandomCaseloads.of(7));

        var board = PlanningBoard.forReview(facts, plan());

        assertThat(board.assignments()).hasSameSizeAs(facts.cases()).noneMatch(Assignment::isPlanned);
    }

    @Test
    void changesOfACopyLeaveTheOriginalAlone() {
        var board = PlanningBoard.forSearch(
                new CaseloadFacts(caseload().cases(2).build()),
                plan(hearing("C1"), hearing("C2").on(morning(1))));

        board.copy().assignments().get(0).place(null);

        assertThat(board.assignments()).allMatch(Assignment::isPlanned);
    }

    @Test
    void refusesAHearingOfAnUnknownCase() {
        var facts = new CaseloadFacts(caseload().build());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlanningBoard.forReview(facts, plan(hearing("C9"))))
                .withMessageContaining("C9");
    }

    @Test
    void anUnplannedCaseHasNoPlaceToAskFor() {
        var board = PlanningBoard.forReview(new CaseloadFacts(caseload().build()), plan());

        assertThatIllegalStateException()
                .isThrownBy(() -> board.assignments().get(0).planned())
                .withMessageContaining("C1");
    }
}
