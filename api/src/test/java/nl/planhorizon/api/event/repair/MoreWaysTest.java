package nl.planhorizon.api.event.repair;

import static nl.planhorizon.solver.testing.Given.AS_OF;
import static nl.planhorizon.solver.testing.Given.MONDAY;
import static nl.planhorizon.solver.testing.Given.afternoon;
import static nl.planhorizon.solver.testing.Given.caseload;
import static nl.planhorizon.solver.testing.Given.hearing;
import static nl.planhorizon.solver.testing.Given.morning;
import static nl.planhorizon.solver.testing.Given.urgentCase;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.planhorizon.api.event.PlannedOffice;
import nl.planhorizon.api.event.repair.Proposal.Alternative;
import nl.planhorizon.api.testing.Done;
import nl.planhorizon.data.audit.Audit;
import nl.planhorizon.data.event.Event;
import nl.planhorizon.data.event.EventType;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.plan.HearingPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** More than one place that others can make way for: the first is told at once, the others to whoever asks for more. */
final class MoreWaysTest {

    @RegisterExtension
    static final PlannedOffice OFFICE = new PlannedOffice();

    /** The horizon of U becomes the first Wednesday, where two hearings are as well, so that it may be heard on two days. */
    private static long nuisanceWithTwoDays() {
        OFFICE.opens(caseload()
                .cases(
                        urgentCase("U", MONDAY.plusDays(16)),
                        InTimeTest.regular(1),
                        InTimeTest.regular(2),
                        InTimeTest.regular(3),
                        InTimeTest.regular(4),
                        InTimeTest.regular(5),
                        InTimeTest.regular(6))
                .build());
        List<Hearing> hearings = new ArrayList<>(InTimeTest.taken().hearings());
        hearings.add(hearing("C5").on(morning(2)).build());
        hearings.add(hearing("C6").on(afternoon(2)).build());
        OFFICE.node()
                .offices()
                .change(
                        new Done(
                                "plan",
                                office -> office.withPlans(office.plans().withWorking(new HearingPlan(hearings)))),
                        "planner");
        return OFFICE.events().take(InTimeTest.NUISANCE, "planner").id();
    }

    @Test
    void morePlacesThatOthersMakeWayForStandBehindTheOthersWhoseNumbersStay() {
        long id = nuisanceWithTwoDays();

        var first = OFFICE.events().propose(id);
        var whole = OFFICE.events().proposeWhole(id);

        var free = Objects.requireNonNull(first.alternatives().get("U"));
        var all = Objects.requireNonNull(whole.alternatives().get("U"));
        assertThat(free).isNotEmpty().allMatch(each -> each.others().isEmpty());
        assertThat(all).hasSizeGreaterThan(free.size()).startsWith(free.toArray(Alternative[]::new));
        assertThat(all.subList(free.size(), all.size())).allSatisfy(each -> {
            assertThat(each.others()).isNotEmpty();
            assertThat(each.hearing().firstDay()).isIn(MONDAY.plusDays(1), MONDAY.plusDays(2));
            assertThat(first.changes()).noneMatch(change -> each.hearing().equals(change.after()));
        });
        assertThat(whole)
                .usingRecursiveComparison()
                .ignoringFields("alternatives")
                .isEqualTo(first);
    }

    @Test
    void theyAreTheSameAfterAnotherProposalWasWorkedOut() {
        long id = nuisanceWithTwoDays();
        long other = OFFICE.events()
                .take(Event.ofCase(EventType.CASE_WITHDRAWN, "C1", AS_OF), "planner")
                .id();
        var events = OFFICE.events();

        events.propose(id);
        events.propose(other);

        assertThat(events.proposeWhole(id)).isEqualTo(OFFICE.events().proposeWhole(id));
        assertThat(events.proposeWhole(id)).isSameAs(events.proposeWhole(id));
    }

    @Test
    void oneOfThemCanBeTaken() {
        long id = nuisanceWithTwoDays();
        var whole = OFFICE.events().proposeWhole(id);
        var all = Objects.requireNonNull(whole.alternatives().get("U"));
        int last = all.size() - 1;

        OFFICE.events().accept(id, whole, new Acceptance(whole.version(), Map.of("U", last)), "planner");

        var now = OFFICE.node().offices().current();
        assertThat(now.plans().working())
                .hasSize(7)
                .containsEntry("U", all.get(last).hearing());
        var report = Audit.of(now.caseload(), now.workingPlan());
        assertThat(report.rules().hardViolations()).isEmpty();
        assertThat(report.fairness().overtakesUnexplained()).isZero();
    }

    @Test
    void whoChoosesNothingForACaseTakesWhatIsProposed() {
        assertThat(new Acceptance(1, Collections.singletonMap("U", null)).chosen())
                .isEmpty();
    }

    @Test
    void aProposalOffersTheAlternativesItHas() {
        long id = nuisanceWithTwoDays();
        var proposal = OFFICE.events().propose(id);
        int count = Objects.requireNonNull(proposal.alternatives().get("U")).size();

        assertThat(proposal.offers(new Acceptance(1, Map.of("U", count - 1)))).isTrue();
        assertThat(proposal.offers(new Acceptance(1, Map.of("U", count)))).isFalse();
        assertThat(proposal.offers(new Acceptance(1, Map.of("C4", 0, "C9", 0)))).isFalse();
    }
}
