package nl.planhorizon.api.night.intake;

import java.time.Clock;
import java.time.Duration;
import nl.planhorizon.api.night.NightProperties;
import org.springframework.stereotype.Component;

/** Removes files that were taken in, or set aside, longer ago than they are kept. */
@Component
public final class Retention {

    private final NightProperties properties;
    private final Clock clock;

    public Retention(NightProperties properties, Clock clock) {
        this.properties = properties;
        this.clock = clock;
    }

    /** How many were removed. */
    public int cleanUp() {
        var before = clock.instant().minus(Duration.ofDays(properties.keepDays()));
        return new DropFolder(properties.folder()).cleanUp(before);
    }
}
