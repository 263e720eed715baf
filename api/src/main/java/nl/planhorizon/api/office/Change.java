package nl.planhorizon.api.office;

import java.util.List;
import nl.planhorizon.api.office.rows.JournalLine;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One thing somebody does to the office. It says what the office is like afterwards; what is different is then written,
 * with a line in the journal each, all or nothing.
 */
public interface Change {

    /** What is done, for the journal, such as {@code move-hearing}. */
    String kind();

    /** Why, as the user said it, or null. */
    default @Nullable String reason() {
        return null;
    }

    /**
     * The office afterwards.
     *
     * @throws RefusedChangeException if a rule forbids it
     * @throws ConflictException if somebody else changed meanwhile what it starts from
     */
    Office applyTo(Office office);

    /** What the journal tells beside the differences of the office: about what lies outside its snapshot. */
    default List<JournalLine> alsoTold() {
        return List.of();
    }

    /** Whether the journal keeps what things were and are, or only that they changed. */
    default boolean tellsContent() {
        return true;
    }

    /** Writes what lies outside the snapshot of the office, in the same transaction. */
    default void writeTo(JdbcClient database, long version) {}
}
