package nl.planhorizon.api.night;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import nl.planhorizon.api.night.ledger.Night;
import nl.planhorizon.api.night.ledger.Nights;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.api.time.OfficeTime;
import org.springframework.stereotype.Component;

/** Which day the next night leads to. */
@Component
public final class NightCalendar {

    /** An office that is further behind keeps a calendar of its own, as a demo does. */
    private static final int MOST_DAYS_BEHIND = 31;

    private final Offices offices;
    private final Nights nights;
    private final Clock clock;

    NightCalendar(Offices offices, Nights nights, Clock clock) {
        this.offices = offices;
        this.nights = nights;
        this.clock = clock;
    }

    /** The night that begins next, or goes on. */
    public LocalDate next() {
        return at(clock.instant());
    }

    /** The night that is planned to begin at a moment. */
    LocalDate at(Instant planned) {
        var asOf = offices.current().caseload().asOf();
        var today = LocalDate.ofInstant(planned, OfficeTime.ZONE);
        var next = next(asOf, today);
        return next.equals(today) || !isLeftOpen(asOf) ? next : asOf;
    }

    private boolean isLeftOpen(LocalDate date) {
        return nights.find(date)
                .filter(night -> night.state() != Night.State.ENDED)
                .isPresent();
    }

    static LocalDate next(LocalDate asOf, LocalDate today) {
        return asOf.isBefore(today.minusDays(MOST_DAYS_BEHIND)) || today.isBefore(asOf) ? asOf.plusDays(1) : today;
    }
}
