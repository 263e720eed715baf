package nl.planhorizon.api.night;

/** The office changed after the search began: its result no longer belongs to it. */
public final class OfficeChangedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public OfficeChangedException(long expected, long actual) {
        super("The plan belongs to version %d of the office, not %d.".formatted(expected, actual));
    }
}
