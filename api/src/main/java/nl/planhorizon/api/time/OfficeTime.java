package nl.planhorizon.api.time;

import java.time.ZoneId;

/** By whose clock the office lives: days, nights and the times people read. Nothing else names a zone. */
public final class OfficeTime {

    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private OfficeTime() {}
}
