package nl.planhorizon.data;

import java.util.ArrayList;
import java.util.List;
import nl.planhorizon.data.Fault.Severity;

/** Everything found wrong so far in one input. */
public final class Faults {

    private final List<Fault> found = new ArrayList<>();
    private int errors;

    public void error(String code, String place, String message, String remedy) {
        errors++;
        found.add(new Fault(Severity.ERROR, code, place, message, remedy));
    }

    public void warning(String code, String place, String message, String remedy) {
        found.add(new Fault(Severity.WARNING, code, place, message, remedy));
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
