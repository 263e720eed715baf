package nl.planhorizon.api.command;

import java.util.ArrayList;
import java.util.List;
import nl.planhorizon.api.console.Texts;
import nl.planhorizon.data.Fault;
import nl.planhorizon.data.Fault.Severity;
import nl.planhorizon.data.FaultyInputException;
import org.jspecify.annotations.Nullable;

/** Refuses numbers that are out of range, all of them at once. */
final class Ranges {

    private final Texts texts;
    private final List<Fault> faults = new ArrayList<>();

    Ranges(Texts texts) {
        this.texts = texts;
    }

    /** A number that is absent is fine. */
    Ranges within(String option, @Nullable Number value, long least, long most) {
        if (value != null && (value.doubleValue() < least || value.doubleValue() > most)) {
            faults.add(new Fault(
                    Severity.ERROR,
                    "out-of-range",
                    option,
                    texts.say("usage.wrong-value", value),
                    texts.say("usage.expects.range", texts.number(least), texts.number(most))));
        }
        return this;
    }

    void throwIfAny() throws FaultyInputException {
        if (!faults.isEmpty()) {
            throw new FaultyInputException(faults);
        }
    }
}
