package nl.planhorizon.api.night;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import nl.planhorizon.api.time.OfficeTime;

/**
 * A clock that a test turns on, and on which a while passes each time somebody looks at it: what ends by it ends the same way
 * on any machine.
 */
final class TestClock extends Clock {

    private final Duration tick;
    private Instant now;

    TestClock(Instant start, Duration tick) {
        this.tick = tick;
        now = start;
    }

    /** Makes it a time of a day, by the clock of the office. */
    synchronized void turnTo(LocalDate date, LocalTime time) {
        now = date.atTime(time).atZone(OfficeTime.ZONE).toInstant();
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
