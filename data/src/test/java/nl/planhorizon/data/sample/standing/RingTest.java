package nl.planhorizon.data.sample.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who of a ring is asked, and who comes first. */
class RingTest {

    private static final List<String> ALL = List.of("a", "b", "c", "d");

    private final List<String> asked = new ArrayList<>();

    @Test
    void startsElsewhereAndGoesRound() {
        var ring = Ring.of(ALL);

        int steps = ring.steps(-2, true, "b"::equals);

        assertThat(steps).isEqualTo(3);
        assertThat(ring.at(-2, steps)).isEqualTo("b");
    }

    @Test
    void asksNobodyAgainWhoDidNotFit() {
        var ring = Ring.of(ALL);
        ring.steps(0, true, "c"::equals);

        int steps = ring.steps(0, true, this::nobody);

        assertThat(asked).containsExactly("c", "d");
        assertThat(ring.at(0, steps)).isNull();
    }

    @Test
    void learnsNothingFromABoardThatMayChangeBack() {
        var ring = Ring.of(ALL);
        ring.steps(0, false, "c"::equals);

        ring.steps(0, false, this::nobody);

        assertThat(asked).containsExactlyElementsOf(ALL);
    }

    @Test
    void asksCandidatesAloneAndCountsStepsAmongAll() {
        var candidates = new BitSet();
        candidates.set(3);
        var ring = new Ring<>(ALL, candidates);

        int steps = ring.steps(1, true, "d"::equals);

        assertThat(steps).isEqualTo(2);
        assertThat(ring.steps(1, true, this::nobody)).isEqualTo(Ring.NOBODY);
        assertThat(asked).containsExactly("d");
    }

    private boolean nobody(String candidate) {
        asked.add(candidate);
        return false;
    }
}
