package nl.planhorizon.api.hearingdays.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.Uid;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.time.OfficeTime;
import nl.planhorizon.solver.domain.calendar.Half;
import nl.planhorizon.solver.domain.calendar.Session;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.plan.StandingHearing;
import nl.planhorizon.solver.domain.resources.Location;

/** The published hearings of an officer, interpreter or room as iCalendar (RFC 5545): when and where, and nothing else. */
final class FeedDocument {

    private FeedDocument() {}

    static String of(Feed feed, Office office, Instant now) {
        var calendar =
                new Calendar().withProdId("-//Planhorizon//NL").withDefaults().getFluentTarget();
        calendar.add(zone());
        office.plans().published().stream()
                .map(StandingHearing::hearing)
                .filter(hearing -> isOf(feed, hearing))
                .forEach(hearing -> hearing.sessions()
                        .forEach(session -> calendar.add(event(feed, hearing, session, office, now))));
        return calendar.toString();
    }

    /** The library knows Amsterdam by the name of Brussels, which has the same clock; entries refer to it by ours. */
    private static VTimeZone zone() {
        var amsterdam = TimeZoneRegistryFactory.getInstance().createRegistry().getTimeZone(OfficeTime.ZONE.getId());
        VTimeZone zone = Objects.requireNonNull(amsterdam).getVTimeZone().copy();
        zone.replace(new TzId(OfficeTime.ZONE.getId()));
        return zone;
    }

    private static boolean isOf(Feed feed, Hearing hearing) {
        var wanted = feed.resource();
        return switch (feed.kind()) {
            case OFFICER -> wanted.equals(hearing.officer());
            case INTERPRETER -> wanted.equals(hearing.interpreter());
            case ROOM -> wanted.equals(hearing.room());
        };
    }

    private static VEvent event(Feed feed, Hearing hearing, Session session, Office office, Instant now) {
        var event = new VEvent(false);
        event.add(new Uid(uid(feed, hearing, session)));
        event.add(new DtStamp(now));
        event.add(new DtStart<>(at(session, 9, 13, 0)));
        event.add(new DtEnd<>(at(session, 12, 16, 30)));
        event.add(new Summary("Gehoor"));
        event.add(new net.fortuna.ical4j.model.property.Location(place(hearing, office)));
        return event;
    }

    private static ZonedDateTime at(Session session, int inMorning, int inAfternoon, int minute) {
        int hour = session.half() == Half.MORNING ? inMorning : inAfternoon;
        return session.day().atTime(LocalTime.of(hour, minute)).atZone(OfficeTime.ZONE);
    }

    private static String place(Hearing hearing, Office office) {
        Optional<String> name = office.caseload().resources().locations().stream()
                .filter(each -> each.code().equals(hearing.location()))
                .map(Location::name)
                .findFirst();
        return name.orElse(hearing.location()) + ", " + hearing.room();
    }

    /** The same for the same session, so that calendars move an entry; it does not tell which case it is. */
    private static String uid(Feed feed, Hearing hearing, Session session) {
        var text = feed.id() + " " + feed.madeAt() + " " + hearing.caseId() + " " + session;
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)) + "@planhorizon";
    }
}
