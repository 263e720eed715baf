package nl.planhorizon.data;

import java.util.List;

/**
 * Something read from a file.
 *
 * @param content what was read
 * @param warnings what looks odd in it, though it can be used
 */
public record Read<T>(T content, List<Fault> warnings) {

    public Read {
        warnings = List.copyOf(warnings);
    }
}
