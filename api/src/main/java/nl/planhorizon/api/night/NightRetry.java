package nl.planhorizon.api.night;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.planhorizon.api.night.ledger.Cause;
import nl.planhorizon.api.night.ledger.Night;
import nl.planhorizon.api.time.OfficeTime;

/**
 * When a night that an outage stopped goes on by itself: each time after twice as long, so often at most, and not after its
 * deadline. Any other failure would only happen again.
 */
final class NightRetry {

    private static final Set<Cause> PASSING = EnumSet.of(Cause.DATABASE, Cause.FILES);

    private final NightProperties properties;
    private final Clock clock;

    NightRetry(NightProperties properties, Clock clock) {
        this.properties = properties;
        this.clock = clock;
    }

    /** When it goes on, or empty where that is for people to decide, or not needed. */
    Optional<Instant> of(Night night) {
        var failed = night.failed();
        if (night.state() != Night.State.STOPPED || failed == null || !PASSING.contains(failed.cause())) {
            return Optional.empty();
        }
        if (night.attempt() >= properties.tries()) {
            return Optional.empty();
        }
        return next(night.attempt(), night.date(), night.startedAt());
    }

    /**
     * When it goes on if not even its failure could be noted: what the ledger cannot tell, the job engine does.
     *
     * @param failures how often in a row that happened
     */
    Optional<Instant> ofUnnoted(int failures) {
        if (failures >= properties.tries()) {
            return Optional.empty();
        }
        var now = clock.instant();
        return next(failures, LocalDate.ofInstant(now, OfficeTime.ZONE), now);
    }

    private Optional<Instant> next(int tried, LocalDate date, Instant began) {
        var wait = properties.again().multipliedBy(1L << (tried - 1));
        return Optional.of(clock.instant().plus(wait)).filter(at -> isInTime(date, began, at));
    }

    /** A night that began after its deadline, by day or on a calendar of its own, has none. */
    private boolean isInTime(LocalDate date, Instant began, Instant at) {
        var deadline =
                date.atTime(properties.deadline()).atZone(OfficeTime.ZONE).toInstant();
        return at.isBefore(deadline) || !began.isBefore(deadline);
    }
}
