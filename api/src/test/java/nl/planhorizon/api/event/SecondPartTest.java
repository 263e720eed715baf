package nl.planhorizon.api.event;

import static nl.planhorizon.solver.testing.Given.MONDAY;
import static nl.planhorizon.solver.testing.Given.afternoon;
import static nl.planhorizon.solver.testing.Given.asylumCase;
import static nl.planhorizon.solver.testing.Given.caseload;
import static nl.planhorizon.solver.testing.Given.hearing;
import static nl.planhorizon.solver.testing.Given.morning;
import static nl.planhorizon.solver.testing.Given.officer;
import static nl.planhorizon.solver.testing.Given.plan;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import nl.planhorizon.api.event.repair.Acceptance;
import nl.planhorizon.api.testing.Done;
import nl.planhorizon.data.audit.Audit;
import nl.planhorizon.data.event.Event;
import nl.planhorizon.data.event.EventType;
import nl.planhorizon.solver.desk.HearingChange;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.plan.HearingPlan;
import nl.planhorizon.solver.domain.policy.HearingType;
import nl.planhorizon.solver.domain.policy.Shape;
import nl.planhorizon.solver.testing.given.GivenCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A hearing runs over while the only officer hears others in all of the next two weeks. */
final class SecondPartTest {

    private static final int CASES = 7;
    private static final String SECOND = "C1-2";

    @RegisterExtension
    static final PlannedOffice OFFICE = new PlannedOffice();

    private static Caseload office() {
        var cases = IntStream.rangeClosed(1, CASES)
                .mapToObj(number -> asylumCase("C" + number).appliedOn(LocalDate.of(2026, 9, number)))
                .toArray(GivenCase[]::new);
        var facts = caseload()
                .asOf(MONDAY)
                .window(MONDAY, MONDAY.plusDays(18))
                .cases(cases)
                .officers(officer("O1").limit(4))
                .standing(hearing("C1").on(morning(0)).published())
                .build();
        List<HearingType> types = new ArrayList<>(facts.policy().hearingTypes());
        types.add(new HearingType("SUPPLEMENTARY", "aanvullend", "supplementary", Shape.ONE, 0, 1, 2, "test"));
        return facts.withPolicy(facts.policy().withHearingTypes(types));
    }

    /** The week of the officer is full with four sessions; the Monday after it is taken too. */
    private static HearingPlan taken() {
        return plan(
                hearing("C1").on(morning(0)),
                hearing("C2").on(morning(8)),
                hearing("C3").on(afternoon(8)),
                hearing("C4").on(morning(9)),
                hearing("C5").on(afternoon(9)),
                hearing("C6").on(morning(14)),
                hearing("C7").on(afternoon(14)));
    }

    @Test
    void whoseTurnComesLaterMovesUpForTheSecondPartWithTheSameOfficer() {
        OFFICE.opens(office());
        OFFICE.node()
                .offices()
                .change(
                        new Done(
                                "plan",
                                office -> office.withPlans(office.plans().withWorking(taken()))),
                        "planner");
        long id = OFFICE.events()
                .take(Event.ofCase(EventType.RAN_OVER, "C1", MONDAY), "planner")
                .id();

        var proposal = OFFICE.events().propose(id);
        OFFICE.events().accept(id, proposal, Acceptance.asProposed(proposal.version()), "planner");

        assertThat(proposal.changes()).extracting(HearingChange::caseId).contains(SECOND);
        var now = OFFICE.node().offices().current();
        var second = Objects.requireNonNull(now.plans().working().get(SECOND));
        assertThat(second.firstDay()).isBeforeOrEqualTo(MONDAY.plusDays(14));
        assertThat(second.officer()).isEqualTo("O1");
        assertThat(now.plans().working()).containsKeys("C2", "C3", "C4", "C5", "C6", "C7");
        var report = Audit.of(now.caseload(), now.workingPlan());
        assertThat(report.rules().hardViolations()).isEmpty();
        assertThat(report.fairness().overtakesUnexplained()).isZero();
    }
}
