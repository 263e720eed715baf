package nl.planhorizon.data;

import java.util.List;
import java.util.stream.Collectors;

/** An input that cannot be used, with every fault found in it. */
public final class FaultyInputException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    public FaultyInputException(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    /** Errors and warnings, in the order of the input. */
    public List<Fault> faults() {
        return faults;
    }
}
