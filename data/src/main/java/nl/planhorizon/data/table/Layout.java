package nl.planhorizon.data.table;

import java.util.List;
import java.util.stream.Stream;

/**
 * Which tables make up a file.
 *
 * @param format name of the format, as the file itself says it
 * @param header the single row of facts about the whole; the top level of a JSON document
 * @param parts all other tables
 */
public record Layout<W>(String format, Part<W, ?> header, List<Part<W, ?>> parts) {

    /** The version every format has now. */
    public static final int VERSION = 1;

    /** Tables and columns of which the name begins with this are left alone: notes of whoever made the file. */
    public static final String IGNORED = "_";

    public Layout {
        parts = List.copyOf(parts);
    }

    /** Header and parts. */
    public List<Table<?>> tables() {
        return Stream.<Table<?>>concat(Stream.of(header.table()), parts.stream().map(Part::table))
                .toList();
    }
}
