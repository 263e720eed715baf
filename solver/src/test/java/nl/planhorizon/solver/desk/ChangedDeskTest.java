package nl.planhorizon.solver.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.planhorizon.solver.Budget;
import nl.planhorizon.solver.desk.repair.Repair;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.plan.HearingPlan;
import nl.planhorizon.solver.testing.RandomCaseloads;
import nl.planhorizon.solver.testing.RandomChanges;
import nl.planhorizon.solver.testing.RandomPlans;
import org.junit.jupiter.api.Test;

/** A desk that follows from another is the desk opened anew. */
class ChangedDeskTest {

    @Test
    void aDeskAfterChangesIsTheDeskOpenedAnew() {
        for (long seed = 0; seed < 60; seed++) {
            var caseload = RandomCaseloads.of(seed);
            var changed = RandomChanges.in(caseload, seed + 1000);
            var plan = RandomPlans.of(changed, seed);

            var desk = PlanDesk.of(caseload, RandomPlans.of(caseload, seed)).with(changed, plan);

            assertSame(desk, PlanDesk.of(changed, plan), seed);
        }
    }

    /** Seats are kept where nothing of them is different, so that it has to be the very same hearings. */
    @Test
    void aDeskThatKeepsItsHearingsIsTheDeskOpenedAnew() {
        for (long seed = 0; seed < 8; seed++) {
            var caseload = RandomCaseloads.of(seed);
            var changed = RandomChanges.in(caseload, seed + 1000);
            var plan = stillPossible(RandomPlans.of(caseload, seed), changed);

            var desk = PlanDesk.of(caseload, plan).with(changed, plan);

            assertSame(desk, PlanDesk.of(changed, plan), seed);
        }
    }

    private static void assertSame(PlanDesk desk, PlanDesk anew, long seed) {
        assertThat(desk)
                .as("seed %d", seed)
                .usingRecursiveComparison()
                .ignoringAllOverriddenEquals()
                .ignoringFieldsMatchingRegexes(".*standingInWindow")
                .isEqualTo(anew);
    }

    @Test
    void onlySeatsOfWhoeverChangedAreMadeAnew() {
        int kept = 0;
        int anew = 0;
        for (long seed = 0; seed < 60; seed++) {
            var caseload = RandomCaseloads.of(seed);
            var plan = RandomPlans.of(caseload, seed);
            var desk = PlanDesk.of(caseload, plan);
            var officers = new ArrayList<>(caseload.resources().officers());
            var ill = officers.get(0);
            officers.set(0, ill.withAvailability(ill.availability().without(caseload.window())));

            var changed = desk.with(caseload.withResources(caseload.resources().withOfficers(officers)), plan);

            for (var each : desk.copyOfBooks().dossiers().all()) {
                var before = desk.copyOfBooks().seat(each.number());
                var after = changed.copyOfBooks().seat(each.number());
                if (before != null && before.officer() == 0) {
                    assertThat(after).as("seed %d", seed).isNotSameAs(before);
                    anew++;
                } else if (before != null && each.standing() == null) {
                    assertThat(after).as("seed %d", seed).isSameAs(before);
                    kept++;
                }
            }
        }
        assertThat(kept).isGreaterThan(100);
        assertThat(anew).isGreaterThan(20);
    }

    /** The hearings of which a caseload has everything that they name. */
    private static HearingPlan stillPossible(HearingPlan plan, Caseload changed) {
        var empty = PlanDesk.of(changed, HearingPlan.of(List.of()));
        return HearingPlan.of(plan.hearings().stream()
                .filter(each -> {
                    try {
                        empty.judge(each);
                        return true;
                    } catch (IllegalArgumentException unknown) {
                        return false;
                    }
                })
                .toList());
    }

    @Test
    void anotherPlanOnADeskIsAsIfOpenedWithIt() {
        for (long seed = 0; seed < 20; seed++) {
            var caseload = RandomCaseloads.of(seed);
            var plan = RandomPlans.of(caseload, seed + 1);

            var desk = PlanDesk.of(caseload, RandomPlans.of(caseload, seed)).withPlan(plan);

            assertThat(desk.plan()).as("seed %d", seed).isEqualTo(plan);
        }
    }

    @Test
    void aRepairOnADeskIsThatOfThePlan() {
        for (long seed = 0; seed < 30; seed++) {
            var caseload = RandomCaseloads.of(seed);
            var plan = RandomPlans.of(caseload, seed);
            var changed = RandomChanges.in(caseload, seed);
            var broken = RandomPlans.of(changed, seed);

            var onDesk = new Repair(PlanDesk.of(caseload, plan).with(changed, broken), Set.of(), seed)
                    .improve(Budget.steps(20))
                    .result();

            var alone =
                    new Repair(changed, broken, seed).improve(Budget.steps(20)).result();
            assertThat(onDesk.plan()).as("seed %d", seed).isEqualTo(alone.plan());
            assertThat(onDesk.changes()).as("seed %d", seed).isEqualTo(alone.changes());
            assertThat(onDesk.touched()).as("seed %d", seed).isEqualTo(alone.touched());
        }
    }

    /** Later desks tell by that what they need not work out again. */
    @Test
    void whereNothingIsToBeRepairedTheVeryHearingsStay() {
        var caseload = RandomCaseloads.of(3);
        var fair = new Repair(caseload, RandomPlans.of(caseload, 3), 3)
                .improve(Budget.steps(20))
                .result()
                .plan();

        var again = new Repair(caseload, fair, 3).result().plan();

        assertThat(again.hearings()).isNotEmpty().hasSameSizeAs(fair.hearings());
        for (int i = 0; i < again.hearings().size(); i++) {
            assertThat(again.hearings().get(i)).isSameAs(fair.hearings().get(i));
        }
    }
}
