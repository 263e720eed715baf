package nl.planhorizon.api.night;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock on which a while passes each time somebody looks at it: what ends by it ends the same way on any machine. */
final class Ticking extends Clock {

    private final Duration tick;
    private Instant now;

    Ticking(Instant start, Duration tick) {
        this.tick = tick;
        now = start;
    }

    @Override
    public synchronized Instant instant() {
        now = now.plus(tick);
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
