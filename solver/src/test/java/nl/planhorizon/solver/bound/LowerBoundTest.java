package nl.planhorizon.solver.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.planhorizon.solver.Budget;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.resources.Interpreter;
import nl.planhorizon.solver.domain.resources.Officer;
import nl.planhorizon.solver.domain.resources.Resources;
import nl.planhorizon.solver.domain.resources.Room;
import nl.planhorizon.solver.facts.CaseloadFacts;
import nl.planhorizon.solver.model.Model;
import nl.planhorizon.solver.search.Search;
import nl.planhorizon.solver.testing.RandomCaseloads;
import org.junit.jupiter.api.Test;

class LowerBoundTest {

    private static final int CASELOADS = 200;
    private static final int STEPS = 100;
    private static final int ROUNDS = 80;

    @Test
    void neverFallsAndNeverExceedsTheCostOfAPlan() {
        int proving = 0;
        for (long seed = 0; seed < CASELOADS; seed++) {
            var model = new Model(new CaseloadFacts(RandomCaseloads.of(seed)));
            var search = new Search(model, seed);
            search.improve(Budget.steps(STEPS)::spent, 1);
            var bound = new LowerBound(model);

            long first = bound.value();
            improve(bound, seed);

            assertThat(bound.value()).as("seed %d", seed).isLessThanOrEqualTo(search.cost());
            assertThat(bound.value())
                    .as("seed %d", seed)
                    .isLessThanOrEqualTo(search.fairPlan().cost());
            proving += bound.value() > first ? 1 : 0;
        }

        assertThat(proving).isGreaterThan(CASELOADS / 2);
    }

    @Test
    void moreOfAResourceAtTheSamePricesNeverRaisesIt() {
        int lowered = 0;
        for (long seed = 0; seed < 60; seed++) {
            var caseload = RandomCaseloads.of(seed);
            var bound = bound(caseload);
            improve(bound, seed);
            long[] prices = bound.bestPrices();
            long value = bound.valueAt(prices);

            for (var richer : richer(caseload.resources())) {
                var there = bound(caseload.withResources(richer));
                long more = there.valueAt(Arrays.copyOf(prices, there.bestPrices().length));

                assertThat(more).as("seed %d", seed).isLessThanOrEqualTo(value);
                lowered += more < value ? 1 : 0;
            }
        }

        assertThat(lowered).isPositive();
    }

    @Test
    void theProofNamesThePricesOfItsValue() {
        var bound = bound(RandomCaseloads.of(2));
        improve(bound, 2);

        var proof = bound.proof();

        assertThat(proof.lowerBound()).isEqualTo(bound.value()).isPositive();
        assertThat(-Math.floorDiv(-bound.valueAt(bound.bestPrices()), 1000)).isEqualTo(proof.lowerBound());
    }

    private static LowerBound bound(Caseload caseload) {
        return new LowerBound(new Model(new CaseloadFacts(caseload)));
    }

    private static void improve(LowerBound bound, long seed) {
        for (int round = 0; round < ROUNDS; round++) {
            long before = bound.value();

            bound.improve();

            assertThat(bound.value()).as("seed %d", seed).isGreaterThanOrEqualTo(before);
        }
    }

    /** An officer more, an interpreter more and a room more, each like the first there is. */
    private static List<Resources> richer(Resources old) {
        List<Resources> richer = new ArrayList<>();
        richer.add(old.withOfficers(with(old.officers(), twin(old.officers().get(0)))));
        richer.add(old.withInterpreters(
                with(old.interpreters(), twin(old.interpreters().get(0)))));
        richer.add(new Resources(
                old.officers(),
                old.interpreters(),
                old.locations(),
                with(old.rooms(), twin(old.rooms().get(0)))));
        return richer;
    }

    private static <T> List<T> with(List<T> all, T one) {
        var more = new ArrayList<>(all);
        more.add(one);
        return more;
    }

    private static Officer twin(Officer old) {
        return new Officer(
                "twin",
                old.sex(),
                old.locations(),
                old.skills(),
                old.team(),
                old.availability(),
                old.weeklyLimit(),
                old.mentor());
    }

    private static Interpreter twin(Interpreter old) {
        return new Interpreter(
                "twin", old.sex(), old.languages(), old.presence(), old.locations(), old.availability(), old.places());
    }

    private static Room twin(Room old) {
        return new Room("twin", old.location(), old.child(), old.video(), old.closed());
    }
}
