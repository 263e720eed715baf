package nl.planhorizon.api.night;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import nl.planhorizon.api.time.OfficeTime;

/** A clock that stands still until a test turns it on. */
final class TurnedClock extends Clock {

    private volatile Instant now = Instant.EPOCH;

    /** Makes it a time of a day, by the clock of the office. */
    void turnTo(LocalDate date, LocalTime time) {
        now = date.atTime(time).atZone(OfficeTime.ZONE).toInstant();
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
