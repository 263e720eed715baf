package nl.planhorizon.bench.optimum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OptimaTest {

    private static final Optimum BEST = new Optimum(1, 2_000, 1_000, 1_100, 1_100L, 1_100L);
    private static final Optimum WORSE = new Optimum(2, 3_000, 2_000, 2_070, 2_050L, 2_050L);
    private static final Optimum UNPROVEN = new Optimum(3, 9_000, 4_000, 4_500, 4_700L, 4_100L);

    @Test
    void tellsWhatTheSearchMissesFromWhatTheBoundDoes() {
        var optima = new Optima(List.of(BEST, WORSE, UNPROVEN));

        assertThat(optima.lines())
                .containsExactly(
                        "caseloads: 3, for 2 of them CP-SAT proves which plan is the best one",
                        "of these the plan of the search is as good 1 times",
                        "the search misses 1.00 % of what could be achieved, the bound is 7.50 % below the best plan: together the gap, 8.50 %",
                        "nobody contradicts anybody");
        assertThat(optima.csv(List.of("machine: a fast one")))
                .startsWith("# machine: a fast one\n# caseloads: 3")
                .endsWith("\n3,9000,4000,4500,4700,4100\n");
    }

    @Test
    void nothingIsSaidOfTheGapWhereNoBestPlanIsKnown() {
        var unknown = new Optimum(7, 9_000, 4_000, 4_500, null, null);
        var optima = new Optima(List.of(UNPROVEN, unknown));

        assertThat(optima.lines())
                .containsExactly(
                        "caseloads: 2, for 0 of them CP-SAT proves which plan is the best one",
                        "nobody contradicts anybody");
        assertThat(optima.csv(List.of())).endsWith("\n7,9000,4000,4500,,\n");
    }

    @Test
    void aPlanBelowWhatSomebodyProvedIsAContradiction() {
        var belowCpSat = new Optimum(1, 2_000, 1_000, 1_099, 1_100L, 1_100L);
        var belowTheBound = new Optimum(1, 2_000, 1_101, 1_101, 1_100L, 1_100L);

        assertThat(List.of(belowCpSat, belowTheBound)).allSatisfy(wrong -> {
            var optima = new Optima(List.of(BEST, wrong));
            assertThat(optima.isRight()).isFalse();
            assertThat(optima.lines().get(3)).startsWith("WRONG");
        });
    }
}
