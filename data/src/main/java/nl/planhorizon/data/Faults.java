package nl.planhorizon.data;

import java.util.ArrayList;
import java.util.List;
import nl.planhorizon.data.Fault.Severity;
import nl.planhorizon.data.text.FaultKind;
import nl.planhorizon.data.text.Phrase;

/** Everything found wrong so far in one input. */
public final class Faults {

    private final List<Fault> found = new ArrayList<>();
    private int errors;

    public void error(FaultKind kind, Phrase where, Object... details) {
        add(Fault.error(kind, where, details));
    }

    public void error(FaultKind kind, String where, Object... details) {
        add(Fault.error(kind, where, details));
    }

    public void warning(FaultKind kind, Phrase where, Object... details) {
        add(Fault.warning(kind, where, details));
    }

    public void warning(FaultKind kind, String where, Object... details) {
        warning(kind, Phrase.plain(where), details);
    }

    private void add(Fault fault) {
        errors += fault.severity() == Severity.ERROR ? 1 : 0;
        found.add(fault);
    }

    public boolean hasErrors() {
        return errors > 0;
    }

    /** Number of errors so far. */
    public int errors() {
        return errors;
    }

    /** What was read with the warnings. */
    public <T> Read<T> read(T content) {
        return new Read<>(content, found);
    }

    /** Ends the reading if there is any error. */
    public void throwIfAny() throws FaultyInputException {
        if (hasErrors()) {
            throw toException();
        }
    }

    /** Everything found as an exception. */
    public FaultyInputException toException() {
        return new FaultyInputException(found);
    }
}
