package nl.planhorizon.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.planhorizon.data.audit.Audit;
import nl.planhorizon.data.audit.bound.BoundCheck;
import nl.planhorizon.data.audit.facts.Standing;
import nl.planhorizon.data.sample.DemoData;
import nl.planhorizon.data.sample.DemoRequest;
import nl.planhorizon.data.sample.Profile;
import nl.planhorizon.solver.Budget;
import nl.planhorizon.solver.HearingSolver;
import nl.planhorizon.solver.Solved;
import nl.planhorizon.solver.SolverSettings;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.plan.HearingPlan;
import nl.planhorizon.solver.domain.plan.Invitation;
import nl.planhorizon.solver.domain.plan.StandingHearing;
import nl.planhorizon.solver.facts.CaseloadFacts;
import nl.planhorizon.solver.facts.standing.StandingFacts;
import nl.planhorizon.solver.testing.RandomCaseloads;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plans caseloads of many kinds and lets the independent audit judge every plan. */
class SolvedPlansTest {

    private static final int CASELOADS = 400;
    private static final int PUBLISHED_CASELOADS = 150;
    private static final int STEPS = 300;
    /** So long that the plan that is published leaves no day of an urgent case to be gained. */
    private static final int LONG_SEARCH = 20_000;

    @Test
    void everyFinishedPlanKeepsTheRulesInFairOrder() {
        for (long seed = 0; seed < CASELOADS; seed++) {
            planAndAudit(RandomCaseloads.of(seed), seed);
        }
    }

    @Test
    void frozenHearingsGiveWayToUrgentCasesWithoutAViolation() {
        int displaced = 0;
        for (long seed = 0; seed < PUBLISHED_CASELOADS; seed++) {
            var caseload = RandomCaseloads.publishedBeforeUrgentCasesCame(seed);
            displaced += displaced(caseload, planAndAudit(caseload, seed));
        }

        assertThat(displaced).isGreaterThan(10);
    }

    private static int displaced(Caseload caseload, HearingPlan plan) {
        return (int) new CaseloadFacts(caseload)
                .standing().stream()
                        .filter(StandingFacts::isDisplaceable)
                        .map(each -> each.standing().hearing())
                        .filter(hearing -> plan.hearings().stream().noneMatch(now -> isSamePlace(now, hearing)))
                        .count();
    }

    private static boolean isSamePlace(Hearing now, Hearing published) {
        return now.caseId().equals(published.caseId()) && Standing.samePlace(now, published);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 6, 7, 13, 26})
    void windowsOfAnyLengthArePlanned(int weeks) {
        planAndAudit(DemoData.generate(DemoRequest.of(Profile.CALIBRATED, 120).withWeeks(weeks)), weeks);
    }

    /** Planned again, a plan that was published as a whole and of which nothing became impossible hardly changes. */
    @ParameterizedTest
    @ValueSource(strings = {"demo-300", "stress-300"})
    void hardlyAnythingPublishedChangesWhereNothingWasDisrupted(String name) {
        var caseload = DemoData.generate(DemoRequest.named(name).orElseThrow());
        var published =
                caseload.withStanding(published(caseload, solve(caseload, 1).plan()));

        var report = Audit.of(published, solve(published, 2).plan());

        long changed = report.hearings().hearingsChanged();
        assertThat(100.0 * changed / published.standing().size())
                .as(
                        "%d of %d published hearings changed",
                        changed, published.standing().size())
                .isLessThanOrEqualTo(2);
    }

    private static Solved solve(Caseload caseload, long seed) {
        return new HearingSolver(SolverSettings.repeatable(seed))
                .solve(caseload, Budget.steps(LONG_SEARCH), progress -> {});
    }

    private static List<StandingHearing> published(Caseload caseload, HearingPlan plan) {
        return plan.hearings().stream()
                .map(hearing -> caseload.standing().stream()
                        .filter(each -> each.hearing().equals(hearing))
                        .findFirst()
                        .orElseGet(() -> new StandingHearing(hearing, true, Invitation.NOT_SENT, null)))
                .toList();
    }

    private static HearingPlan planAndAudit(Caseload caseload, long seed) {
        var solved = new HearingSolver(SolverSettings.repeatable(seed).withSlices(2))
                .solve(caseload, Budget.steps(STEPS), progress -> {});

        var report = Audit.of(caseload, solved.plan());
        assertThat(report.rules().hardViolations())
                .as("violations, seed %d: %s", seed, report.witness())
                .isEmpty();
        assertThat(report.fairness().overtakesUnexplained())
                .as("unexplained, seed %d: %s", seed, report.witness())
                .isZero();
        assertThat(report.rules().planCost()).as("cost, seed %d", seed).isEqualTo(solved.planCost());
        assertThat(solved.proof().lowerBound()).as("bound, seed %d", seed).isLessThanOrEqualTo(solved.planCost());
        assertThat(BoundCheck.lowerBoundAt(caseload, solved.proof()))
                .as("proof, seed %d", seed)
                .isEqualTo(solved.proof().lowerBound());
        return solved.plan();
    }
}
