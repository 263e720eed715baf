package nl.planhorizon.data.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.planhorizon.data.audit.Audit;
import nl.planhorizon.data.audit.facts.Facts;
import nl.planhorizon.data.sample.DemoData;
import nl.planhorizon.data.sample.DemoRequest;
import nl.planhorizon.data.sample.Profile;
import nl.planhorizon.solver.Budget;
import nl.planhorizon.solver.HearingSolver;
import nl.planhorizon.solver.SolverSettings;
import nl.planhorizon.solver.desk.HearingChange;
import nl.planhorizon.solver.desk.PlanDesk;
import nl.planhorizon.solver.desk.repair.Illness;
import nl.planhorizon.solver.desk.repair.Repair;
import nl.planhorizon.solver.desk.repair.Repaired;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.plan.HearingPlan;
import nl.planhorizon.solver.domain.plan.Invitation;
import nl.planhorizon.solver.domain.plan.StandingHearing;
import nl.planhorizon.solver.facts.CaseloadFacts;
import nl.planhorizon.solver.facts.standing.StandingFacts;
import nl.planhorizon.solver.testing.RandomCaseloads;
import nl.planhorizon.solver.testing.RandomChanges;
import nl.planhorizon.solver.testing.RandomPlans;
import org.junit.jupiter.api.Test;

class RepairTest {

    private static final int CASELOADS = 150;
    private static final int STEPS = 200;

    @Test
    void anyBrokenPlanBecomesValidAndFair() {
        for (long seed = 0; seed < CASELOADS; seed++) {
            var caseload = RandomCaseloads.of(seed);
            var plan = RandomPlans.of(caseload, seed);

            var repaired =
                    new Repair(caseload, plan, seed).improve(Budget.steps(20)).result();

            var report = Audit.of(caseload, repaired.plan());
            assertThat(report.rules().hardViolations())
                    .as("seed %d: %s", seed, report.witness())
                    .isEmpty();
            assertThat(report.fairness().overtakesUnexplained())
                    .as("seed %d: %s", seed, report.witness())
                    .isZero();
        }
    }

    @Test
    void whatARepairCostsIsWhatTheAuditCountsHoweverBrokenThePlanWas() {
        int different = 0;
        for (long seed = 0; seed < CASELOADS; seed++) {
            var changed = RandomChanges.in(RandomCaseloads.of(seed), seed);
            var broken = RandomPlans.of(changed, seed);
            var desk = PlanDesk.of(changed, broken);
            var repaired = new Repair(desk, Set.of(), seed).result();

            long cost = desk.costOf(desk.changesTo(repaired.desk()));

            assertThat(cost)
                    .as("seed %d", seed)
                    .isEqualTo(Audit.costChange(new Facts(changed), broken, repaired.plan()));
            different += cost == 0 ? 0 : 1;
        }
        assertThat(different).isGreaterThan(CASELOADS / 2);
    }

    @Test
    void aSolvedPlanIsLeftAloneThoughUrgentCasesPushedFrozenHearingsAside() {
        int pushedAside = 0;
        for (long seed = 0; seed < CASELOADS; seed++) {
            var caseload = RandomCaseloads.of(seed);
            var plan = solved(caseload, seed);

            var repaired = new Repair(caseload, plan, seed).result();

            assertThat(repaired.touched()).as("seed %d", seed).isEmpty();
            assertThat(repaired.plan().hearings())
                    .as("seed %d", seed)
                    .containsExactlyInAnyOrderElementsOf(plan.hearings());
            pushedAside += frozenMoved(caseload, plan);
        }
        assertThat(pushedAside).isPositive();
    }

    @Test
    void whereAPushedAsideHearingMustGoBackItDoes() {
        for (long seed = 0; seed < CASELOADS; seed++) {
            var caseload = RandomCaseloads.of(seed);
            var plan = solved(caseload, seed);
            var ill = Illness.nextWeek(caseload, 40, seed);

            var repaired = new Repair(ill, plan, seed).improve(Budget.steps(50)).result();

            var report = Audit.of(ill, repaired.plan());
            assertThat(report.rules().hardViolations())
                    .as("seed %d: %s", seed, report.witness())
                    .isEmpty();
        }
    }

    private static HearingPlan solved(Caseload caseload, long seed) {
        return new HearingSolver(SolverSettings.repeatable(seed).withSlices(1))
                .solve(caseload, Budget.steps(100), progress -> {})
                .plan();
    }

    /** Frozen hearings that the plan holds elsewhere. */
    private static int frozenMoved(Caseload caseload, HearingPlan plan) {
        var facts = new CaseloadFacts(caseload);
        return (int) facts.standing().stream()
                .filter(StandingFacts::isDisplaceable)
                .map(each -> each.standing().hearing())
                .filter(home -> plan.hearings().stream()
                        .noneMatch(each -> each.caseId().equals(home.caseId())
                                && each.sessions().equals(home.sessions())
                                && each.officer().equals(home.officer())))
                .count();
    }

    @Test
    void aPlanThatHoldsIsLeftAlone() {
        var published = published();

        var repaired = new Repair(published, planOf(published), 1)
                .improve(Budget.steps(STEPS))
                .result();

        assertThat(repaired.touched()).isEmpty();
        assertThat(repaired.changes()).isEmpty();
    }

    @Test
    void illnessMovesTheHearingsItTouchesAndFewOthers() {
        var ill = Illness.nextWeek(published(), 5, 1);
        var before = planOf(ill);

        var atOnce = new Repair(ill, before, 1).result();
        var better = repaired(ill, before);

        var report = Audit.of(ill, better.plan());
        assertThat(report.rules().hardViolations()).isEmpty();
        assertThat(report.fairness().overtakesUnexplained())
                .as("%s", report.witness())
                .isZero();
        assertThat(Audit.of(ill, atOnce.plan()).rules().hardViolations()).isEmpty();
        assertThat(report.rules().planCost())
                .isLessThan(Audit.of(ill, atOnce.plan()).rules().planCost());
        assertThat(better.touched()).isNotEmpty();
        assertThat(better.touched()).isSubsetOf(casesOf(better.changes()));
        assertThat(report.hearings().hearingsChanged())
                .isLessThanOrEqualTo(2L * better.touched().size());
        assertThat(report.hearings().hearingsChanged())
                .isLessThan(before.hearings().size() / 4);
    }

    @Test
    void theSameSeedAndStepsGiveTheSamePlan() {
        var ill = Illness.nextWeek(published(), 5, 2);

        var one = repaired(ill, planOf(ill));
        var other = repaired(ill, planOf(ill));
        assertThat(one.changes()).isNotEmpty().isEqualTo(other.changes());
        assertThat(one.plan()).isEqualTo(other.plan());
    }

    private static Repaired repaired(Caseload ill, HearingPlan before) {
        return new Repair(ill, before, 1).improve(Budget.steps(STEPS)).result();
    }

    private static Set<String> casesOf(List<HearingChange> changes) {
        return changes.stream().map(HearingChange::caseId).collect(Collectors.toSet());
    }

    /** A demo caseload of which the whole plan is published. */
    private static Caseload published() {
        var caseload = DemoData.generate(DemoRequest.of(Profile.STRESS, 300));
        var plan = new HearingSolver(SolverSettings.repeatable(1).withSlices(1))
                .solve(caseload, Budget.steps(300), progress -> {})
                .plan();
        var planned = plan.hearings().stream().map(Hearing::caseId).collect(Collectors.toCollection(HashSet::new));
        List<StandingHearing> standing = new ArrayList<>(caseload.standing());
        standing.removeIf(each -> planned.contains(each.hearing().caseId())
                || caseload.window().contains(each.hearing().firstDay()));
        plan.hearings().forEach(hearing -> standing.add(new StandingHearing(hearing, true, Invitation.SENT, null)));
        return caseload.withStanding(standing);
    }

    private static HearingPlan planOf(Caseload caseload) {
        return new HearingPlan(caseload.standing().stream()
                .map(StandingHearing::hearing)
                .filter(hearing -> caseload.window().contains(hearing.firstDay()))
                .toList());
    }
}
