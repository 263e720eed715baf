package nl.planhorizon.api.console;

import java.util.ArrayList;
import java.util.List;
import nl.planhorizon.data.Fault;
import nl.planhorizon.data.FaultyInputException;
import nl.planhorizon.data.text.FaultKind;
import org.jspecify.annotations.Nullable;

/** Refuses numbers that are out of range, all of them at once. */
public final class Ranges {

    private final List<Fault> faults = new ArrayList<>();

    /** A number that is absent is fine. */
    public Ranges within(String option, @Nullable Number value, long least, long most) {
        if (value != null && (value.doubleValue() < least || value.doubleValue() > most)) {
            faults.add(Fault.error(FaultKind.VALUE_OUT_OF_RANGE, option, value, least, most));
        }
        return this;
    }

    public void throwIfAny() throws FaultyInputException {
        if (!faults.isEmpty()) {
            throw new FaultyInputException(faults);
        }
    }
}
