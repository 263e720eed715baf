package nl.planhorizon.data.audit.bound;

import java.util.List;
import java.util.Locale;
import nl.planhorizon.data.text.Catalogue;
import nl.planhorizon.data.text.FaultKind;

/** Prices that prove nothing about a caseload; becomes a fault of the file they lie in. */
public final class UnusableProofException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final FaultKind kind;
    private final transient Object[] details;

    UnusableProofException(FaultKind kind, Object... details) {
        super(Catalogue.say(Locale.ENGLISH, kind.key(), List.of(details)));
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
