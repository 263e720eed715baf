package nl.planhorizon.api.command;

import java.time.Duration;
import nl.planhorizon.api.console.Ranges;
import nl.planhorizon.api.planning.Limits;
import nl.planhorizon.data.FaultyInputException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How long a search goes on, and from which seed. */
final class SearchOptions {

    @Option(names = "--time", paramLabel = "60s", descriptionKey = "option.time")
    private @Nullable Duration time;

    @Option(names = "--steps", paramLabel = "N", descriptionKey = "option.steps")
    private @Nullable Long steps;

    @Option(names = "--stop-at-gap", paramLabel = "PCT", descriptionKey = "option.stop-at-gap")
    private @Nullable Double gapPercentage;

    @Option(names = "--idle-stop", paramLabel = "30s", descriptionKey = "option.idle-stop")
    private @Nullable Duration idle;

    @Option(names = "--seed", paramLabel = "N", descriptionKey = "option.seed")
    private long seed = 1;

    void refuseOutOfRange() throws FaultyInputException {
        new Ranges()
                .within("--steps", steps, 0, Long.MAX_VALUE)
                .within("--stop-at-gap", gapPercentage, 0, 100)
                .throwIfAny();
    }

    long seed() {
        return seed;
    }

    /** The limits asked for; without a time or a number of steps a search takes the usual time. */
    Limits limits(Duration usualTime) {
        return new Limits(time == null && steps == null ? usualTime : time, steps, gapPercentage, idle);
    }
}
