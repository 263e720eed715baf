package nl.planhorizon.api.office;

import nl.planhorizon.data.FaultyInputException;

/** A change of facts that do not fit together. */
public final class FaultyChangeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final FaultyInputException faulty;

    public FaultyChangeException(FaultyInputException faulty) {
        super(faulty);
        this.faulty = faulty;
    }

    /** Everything that is wrong. */
    public FaultyInputException faulty() {
        return faulty;
    }
}
