package nl.planhorizon.api.night;

/** Another node works on a night at this moment. */
public final class NightBusyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NightBusyException() {
        super("Another node works on a night.");
    }
}
