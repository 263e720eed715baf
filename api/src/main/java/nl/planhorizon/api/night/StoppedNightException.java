package nl.planhorizon.api.night;

import java.time.Instant;

/** Something stopped a night, which goes on by itself later. */
final class StoppedNightException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Instant goesOnAt;

    StoppedNightException(Instant goesOnAt) {
        super("The night was stopped; it goes on at %s.".formatted(goesOnAt));
        this.goesOnAt = goesOnAt;
    }

    Instant goesOnAt() {
        return goesOnAt;
    }
}
