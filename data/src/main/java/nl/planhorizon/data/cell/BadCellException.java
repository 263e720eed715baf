package nl.planhorizon.data.cell;

import nl.planhorizon.data.text.FaultKind;

/** A cell that cannot be read; becomes a {@link nl.planhorizon.data.Fault} once its place is known. */
public final class BadCellException extends Exception {

    private static final long serialVersionUID = 1L;

    private final FaultKind kind;
    private final transient Object[] details;

    public BadCellException(FaultKind kind, Object... details) {
        super(kind.code(), null, false, false);
        this.kind = kind;
        this.details = details.clone();
    }

    public FaultKind kind() {
        return kind;
    }

    /** What was found and what is allowed. */
    public Object[] details() {
        return details.clone();
    }
}
