package nl.planhorizon.data.table;

import java.util.function.Function;
import nl.planhorizon.data.cell.CellType;
import nl.planhorizon.data.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * One column of a table: everything about one fact of a row, said once.
 *
 * @param name name in files
 * @param type how the fact looks in a cell
 * @param value the fact of a row that is to be written, or null
 * @param required whether a cell must hold something
 * @param absent what an empty cell stands for, or null for nothing
 * @param target name of the table whose rows it refers to, or null
 * @param dutch explanation in Dutch
 * @param english explanation in English
 */
public record Column<R, T>(
        String name,
        CellType<T> type,
        Function<R, @Nullable T> value,
        boolean required,
        @Nullable T absent,
        @Nullable String target,
        String dutch,
        String english) {

    /** A column whose cells may be empty. */
    public static <R, T> Column<R, T> of(
            String name, CellType<T> type, Function<R, @Nullable T> value, String dutch, String english) {
        return new Column<>(name, type, value, false, null, null, dutch, english);
    }

    public Column<R, T> mandatory() {
        return new Column<>(name, type, value, true, null, target, dutch, english);
    }

    public Column<R, T> orElse(T whatItMeans) {
        return new Column<>(name, type, value, false, whatItMeans, target, dutch, english);
    }

    public Column<R, T> refersTo(String table) {
        return new Column<>(name, type, value, required, absent, table, dutch, english);
    }

    /** The same column, with nothing to write. */
    Column<R, T> blank() {
        return new Column<>(name, type, row -> null, required, absent, target, dutch, english);
    }

    /** What it holds, for people. */
    public Phrase explanation() {
        return Phrase.of(dutch, english);
    }

    /** The raw value to write for a row, or null for an empty cell. */
    public @Nullable Object written(R row) {
        var fact = value.apply(row);
        return fact == null ? null : type.write(fact);
    }

    /** Whether a row holds what an empty cell stands for anyway. */
    public boolean isAbsent(R row) {
        var fact = value.apply(row);
        return fact == null || (!required && fact.equals(absent));
    }
}
