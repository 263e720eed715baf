package nl.planhorizon.api.office;

import java.util.List;
import nl.planhorizon.api.office.rows.JournalLine;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A change with something around it: what it does not say otherwise is as in the change within. */
public interface AroundChange extends Change {

    /** The change within. */
    Change change();

    @Override
    default String kind() {
        return change().kind();
    }

    @Override
    default @Nullable String reason() {
        return change().reason();
    }

    @Override
    default Office applyTo(Office office) {
        return change().applyTo(office);
    }

    @Override
    default List<JournalLine> alsoTold() {
        return change().alsoTold();
    }

    @Override
    default boolean tellsContent() {
        return change().tellsContent();
    }

    @Override
    default void writeTo(JdbcClient database, long version) {
        change().writeTo(database, version);
    }
}
