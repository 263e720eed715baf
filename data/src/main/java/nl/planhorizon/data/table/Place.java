package nl.planhorizon.data.table;

import nl.planhorizon.data.text.Phrase;
import org.jspecify.annotations.Nullable;

/** Where the rows and cells of a table lie in a file, in words that lead a reader there. */
@FunctionalInterface
public interface Place {

    /** The place of a cell, or of the whole row if the column is null. */
    Phrase of(int row, @Nullable String column);
}
