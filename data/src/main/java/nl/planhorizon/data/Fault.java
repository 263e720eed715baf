package nl.planhorizon.data;

/**
 * One thing that is wrong in an input, said so that the reader can mend it.
 *
 * @param severity errors stop the reading, warnings do not
 * @param code stable kebab-case code of the kind of fault
 * @param place file and place in it: sheet and cell, line and column, or JSON pointer
 * @param message what is wrong, naming what was found
 * @param remedy what to do, naming what is allowed
 */
public record Fault(Severity severity, String code, String place, String message, String remedy) {

    /** Whether an input can be used all the same. */
    public enum Severity {
        ERROR,
        WARNING
    }

    /** One line for people. */
    @Override
    public String toString() {
        return "%s: %s [%s] %s".formatted(place, message, code, remedy);
    }
}
