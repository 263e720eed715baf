package nl.planhorizon.bench.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class WaitingTest {

    private static final List<Action> ACTIONS = List.of(Action.values());

    private static final List<Sample> HUNDRED = IntStream.rangeClosed(1, 100)
            .mapToObj(millis -> new Sample(Action.MOVE, millis, false))
            .toList();

    @Test
    void tellsTheMedianAndTheNinetyFifth() {
        var waiting = Waiting.of(ACTIONS, HUNDRED);
        assertThat(waiting.csv(List.of())).contains("a checked move,100,0,50,95,100,300");
        assertThat(waiting.isGood()).isTrue();
        assertThat(waiting.svg("t")).contains(">50 / 95<").doesNotContain("#e08a87");
    }

    @Test
    void isNotGoodWithOneError() {
        var failed = Stream.concat(HUNDRED.stream(), Stream.of(new Sample(Action.MOVE, 1, true)));
        assertThat(Waiting.of(ACTIONS, failed.toList()).isGood()).isFalse();
    }

    @Test
    void isNotGoodWhereSixInAHundredWaitTooLong() {
        var slow = IntStream.rangeClosed(1, 100)
                .mapToObj(at -> new Sample(Action.PANEL, at <= 94 ? 10 : 301, false))
                .toList();
        assertThat(Waiting.of(ACTIONS, slow).isGood()).isFalse();
        assertThat(Waiting.of(ACTIONS, slow).svg("t")).contains("#e08a87");
    }
}
