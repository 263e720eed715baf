package nl.planhorizon.api.night.ledger;

import java.time.LocalDate;

/** Somebody else took the night up meanwhile: what this attempt still wants to write is refused. */
public final class SupersededException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SupersededException(LocalDate date, int attempt) {
        super("Attempt %d of the night of %s was taken over.".formatted(attempt, date));
    }
}
