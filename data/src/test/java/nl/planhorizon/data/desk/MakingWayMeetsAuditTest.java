package nl.planhorizon.data.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntBiFunction;
import nl.planhorizon.data.audit.Audit;
import nl.planhorizon.data.audit.facts.Facts;
import nl.planhorizon.solver.desk.HearingChange;
import nl.planhorizon.solver.desk.PlanDesk;
import nl.planhorizon.solver.desk.repair.MakingWay;
import nl.planhorizon.solver.desk.repair.Repair;
import nl.planhorizon.solver.desk.repair.Wanted;
import nl.planhorizon.solver.desk.repair.Way;
import nl.planhorizon.solver.testing.RandomCaseloads;
import nl.planhorizon.solver.testing.RandomPlans;
import org.junit.jupiter.api.Test;

/** Whatever makes way for whomever: the audit, which shares no code with it, finds the plan sound, fair and of that cost. */
class MakingWayMeetsAuditTest {

    private static final int CASELOADS = 400;
    private static final int SOON = 9;

    @Test
    void thePlanAfterwardsIsSoundAndFairAndCostsWhatItSays() {
        int ways = inEachPlan((desk, wanted) -> {
            var found = all(new MakingWay(desk, wanted, any -> true).ways());
            found.forEach(way -> assertSound(desk, wanted, way));
            return found.size();
        });
        assertThat(ways).isGreaterThan(15);
    }

    /** Who could make way is looked for before turns are settled there; what was settled leaves no trace. */
    @Test
    void onTheTableOfARepairWaysAreTheSame() {
        int ways = inEachPlan((desk, wanted) -> {
            var repair = new Repair(desk, Set.of(), 1);
            var onTable = repair.makingWay(wanted, any -> true).ways();
            assertThat(repair.result().changes()).as("%s", wanted).isEmpty();
            var expected = all(new MakingWay(desk, wanted, any -> true).ways());
            assertThat(all(onTable)).as("%s", wanted).isEqualTo(expected);
            return expected.size();
        });
        assertThat(ways).isGreaterThan(15);
    }

    private static int inEachPlan(ToIntBiFunction<PlanDesk, Wanted> countWays) {
        int ways = 0;
        for (long seed = 0; seed < CASELOADS; seed++) {
            var caseload = RandomCaseloads.of(seed);
            var desk = new Repair(caseload, RandomPlans.of(caseload, seed), seed)
                    .result()
                    .desk();
            for (var wanted : late(desk)) {
                ways += countWays.applyAsInt(desk, wanted);
            }
        }
        return ways;
    }

    private static List<Way> all(Iterator<Way> ways) {
        List<Way> all = new ArrayList<>();
        ways.forEachRemaining(all::add);
        return all;
    }

    /** Cases that are not heard within some days from the start of the window. */
    private static List<Wanted> late(PlanDesk desk) {
        var until = desk.caseload().window().first().plusDays(SOON);
        return desk.caseload().cases().stream()
                .map(each -> new Wanted(each.id(), until, null))
                .filter(each -> !each.isKeptBy(desk.hearing(each.caseId())))
                .toList();
    }

    private static void assertSound(PlanDesk desk, Wanted wanted, Way way) {
        var caseload = desk.caseload();
        var changes = new ArrayList<>(way.others());
        changes.add(new HearingChange(wanted.caseId(), desk.hearing(wanted.caseId()), way.hearing()));
        var plan = desk.apply(changes).desk().plan();

        var report = Audit.of(caseload, plan);
        assertThat(report.rules().hardViolations()).as("%s", way).isEmpty();
        assertThat(report.fairness().overtakesUnexplained()).as("%s", way).isZero();
        assertThat(Audit.costChange(new Facts(caseload), desk.plan(), plan))
                .as("%s", way)
                .isEqualTo(way.cost());
        assertThat(wanted.isKeptBy(way.hearing())).isTrue();
        var told = new HashSet<>(caseload.standing().stream()
                .filter(each -> caseload.window().contains(each.hearing().firstDay()))
                .map(each -> each.hearing().caseId())
                .toList());
        assertThat(way.others()).isSortedAccordingTo(Comparator.comparing(HearingChange::caseId));
        assertThat(way.others()).allSatisfy(change -> {
            assertThat(change.after()).isNotNull();
            assertThat(told.contains(change.caseId()) && change.before() != null)
                    .isFalse();
        });
    }
}
