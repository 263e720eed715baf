package nl.planhorizon.data.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import nl.planhorizon.data.audit.Audit;
import nl.planhorizon.data.audit.bound.BoundCheck;
import nl.planhorizon.solver.Budget;
import nl.planhorizon.solver.HearingSolver;
import nl.planhorizon.solver.Solved;
import nl.planhorizon.solver.SolverSettings;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.calendar.Weeks;
import nl.planhorizon.solver.domain.plan.PriceRow;
import nl.planhorizon.solver.domain.resources.Interpreter;
import nl.planhorizon.solver.domain.resources.Officer;
import nl.planhorizon.solver.domain.resources.Resources;
import nl.planhorizon.solver.domain.resources.Room;
import nl.planhorizon.solver.explain.bottleneck.Bottlenecks;
import nl.planhorizon.solver.explain.bottleneck.Replanned;
import nl.planhorizon.solver.explain.bottleneck.Worth;
import nl.planhorizon.solver.testing.RandomCaseloads;
import org.junit.jupiter.api.Test;

/** What one more of a resource is worth, against the audit. */
class BottlenecksTest {

    private static final int CASELOADS = 40;

    private static Solved solved(Caseload caseload, long seed) {
        return new HearingSolver(SolverSettings.repeatable(seed).withSlices(1))
                .solve(caseload, Budget.steps(30), progress -> {});
    }

    @Test
    void atTheSamePricesTheBoundWithMoreOfAResourceIsNeverHigher() {
        for (long seed = 0; seed < CASELOADS; seed++) {
            var caseload = RandomCaseloads.of(seed);
            var proof = solved(caseload, seed).proof();

            for (var richer : withOneMoreOfEach(caseload.resources())) {
                assertThat(BoundCheck.lowerBoundAt(caseload.withResources(richer), proof))
                        .as("seed %d", seed)
                        .isLessThanOrEqualTo(proof.lowerBound());
            }
        }
    }

    private static List<Resources> withOneMoreOfEach(Resources all) {
        List<Resources> richer = new ArrayList<>();
        for (var each : all.officers()) {
            richer.add(all.withOfficers(plus(all.officers(), twin(each))));
        }
        for (var each : all.interpreters()) {
            var twin = new Interpreter(
                    "twin",
                    each.sex(),
                    each.languages(),
                    each.presence(),
                    each.locations(),
                    each.availability(),
                    each.places());
            richer.add(all.withInterpreters(plus(all.interpreters(), twin)));
        }
        for (var each : all.rooms()) {
            var twin = new Room("twin", each.location(), each.child(), each.video(), each.closed());
            richer.add(new Resources(all.officers(), all.interpreters(), all.locations(), plus(all.rooms(), twin)));
        }
        return richer;
    }

    private static Officer twin(Officer officer) {
        return new Officer(
                "twin",
                officer.sex(),
                officer.locations(),
                officer.skills(),
                officer.team(),
                officer.availability(),
                officer.weeklyLimit(),
                officer.mentor());
    }

    private static <T> List<T> plus(List<T> all, T one) {
        List<T> more = new ArrayList<>(all);
        more.add(one);
        return more;
    }

    @Test
    void oneMoreIsReallyAddedAndThePlanMadeAgain() {
        int saved = 0;
        var seen = EnumSet.noneOf(PriceRow.Kind.class);
        for (long seed = 0; seed < CASELOADS; seed++) {
            var caseload = RandomCaseloads.of(seed);
            var solved = solved(caseload, seed);
            var bottlenecks = Bottlenecks.of(caseload, solved.proof());

            for (var worth : bottlenecks.dearest(3)) {
                var replanned = bottlenecks.replan(worth, solved.plan());
                assertTrue("seed %d, %s".formatted(seed, worth), caseload, solved, replanned);
                saved += replanned.saved() > 0 ? 1 : 0;
                seen.add(worth.what().kind());
            }
        }
        assertThat(saved).as("how often it helps").isGreaterThan(CASELOADS / 2);
        assertThat(seen).hasSizeGreaterThan(1);
    }

    private static void assertTrue(String what, Caseload caseload, Solved solved, Replanned replanned) {
        var outcome = replanned.outcome();
        var audit = Audit.of(outcome.caseload(), outcome.plan());
        long before = Audit.of(caseload, solved.plan()).rules().planCost();

        assertThat(audit.rules().hardViolations())
                .as("%s %s", what, audit.witness())
                .isEmpty();
        assertThat(outcome.costChange()).as(what).isEqualTo(audit.rules().planCost() - before);
        assertThat(size(outcome.caseload())).as(what).isEqualTo(size(caseload) + 1);
    }

    private static int size(Caseload caseload) {
        var all = caseload.resources();
        return all.officers().size() + all.interpreters().size() + all.rooms().size();
    }

    @Test
    void everyWeekIsToldOnceAndTheDearestFirst() {
        var caseload = RandomCaseloads.of(3);

        var worths = Bottlenecks.of(caseload, solved(caseload, 3).proof()).worths();

        assertThat(worths)
                .isNotEmpty()
                .extracting(Worth::value)
                .isSortedAccordingTo((one, other) -> Long.compare(other, one));
        assertThat(worths)
                .extracting(each -> List.of(
                        each.what().kind(),
                        String.valueOf(each.what().language()),
                        String.valueOf(each.what().team()),
                        each.what().skills(),
                        each.location(),
                        Weeks.mondayOf(each.day())))
                .doesNotHaveDuplicates();
    }
}
