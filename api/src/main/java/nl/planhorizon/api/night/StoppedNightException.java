package nl.planhorizon.api.night;

import java.time.Instant;
import java.time.LocalDate;

/** An outage stopped a night, which goes on by itself later. */
final class StoppedNightException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Instant goesOnAt;

    StoppedNightException(LocalDate date, Instant goesOnAt) {
        super("The night of %s was stopped by an outage; it goes on at %s.".formatted(date, goesOnAt));
        this.goesOnAt = goesOnAt;
    }

    Instant goesOnAt() {
        return goesOnAt;
    }
}
