package nl.planhorizon.bench.contest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import nl.planhorizon.solver.domain.plan.HearingPlan;
import org.junit.jupiter.api.Test;

class RecorderTest {

    private static final HearingPlan NOTHING = new HearingPlan(List.of());

    @Test
    void keepsTheFirstPlanAndTheLastOfThoseThatFollowQuickly() {
        var now = new AtomicReference<>(0.0);
        var recorder = new Recorder(now::get);

        for (double time : new double[] {1.0, 1.01, 1.02, 5.7, 5.8}) {
            now.set(time);
            recorder.found(() -> NOTHING);
        }

        assertThat(recorder.plans()).extracting(Recorder.Found::seconds).containsExactly(1.0, 1.02, 5.8);
    }

    @Test
    void notesEveryCostThatIsTold() {
        var recorder = new Recorder(() -> 0.0);

        recorder.told(7);
        recorder.told(5);

        assertThat(recorder.told()).extracting(Recorder.Told::cost).containsExactly(7L, 5L);
    }
}
