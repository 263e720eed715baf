package nl.planhorizon.data.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One kind of row: reading, writing, schema, workbook, faults and documentation all follow from it.
 *
 * @param name name in files: JSON field, sheet, CSV file
 * @param dutch what its rows are, in Dutch
 * @param english what its rows are, in English
 * @param columns its columns
 * @param build from a sound row to a fact of the domain
 * @param key what tells rows apart, or null if nothing needs to
 * @param aliases further names by which others may refer to a row
 * @param rule what must hold inside a sound row
 * @param optional whether the table may be left out
 */
public record Table<R>(
        String name,
        String dutch,
        String english,
        List<Column<R, ?>> columns,
        Function<Row, R> build,
        Function<Row, @Nullable String> key,
        Function<Row, Collection<String>> aliases,
        RowRule rule,
        boolean optional) {

    /** What must hold inside one sound row. */
    @FunctionalInterface
    public interface RowRule {
        void check(Row row, RowFaults faults);
    }

    public Table {
        columns = List.copyOf(columns);
    }

    /** A table that must be there, whose rows have no key. */
    public static <R> Table<R> of(
            String name, String dutch, String english, List<Column<R, ?>> columns, Function<Row, R> build) {
        return new Table<>(
                name, dutch, english, columns, build, row -> null, row -> List.of(), (row, faults) -> {}, false);
    }

    public Table<R> keyedBy(Function<Row, @Nullable String> newKey) {
        return new Table<>(name, dutch, english, columns, build, newKey, aliases, rule, optional);
    }

    public Table<R> alsoKnownBy(Function<Row, Collection<String>> newAliases) {
        return new Table<>(name, dutch, english, columns, build, key, newAliases, rule, optional);
    }

    public Table<R> checkedBy(RowRule newRule) {
        return new Table<>(name, dutch, english, columns, build, key, aliases, newRule, optional);
    }

    public Table<R> mayBeAbsent() {
        return new Table<>(name, dutch, english, columns, build, key, aliases, rule, true);
    }

    /** The same table that writes nothing from a column on. */
    public Table<R> blankFrom(int first) {
        var changed = new ArrayList<>(columns.subList(0, first));
        columns.subList(first, columns.size()).forEach(column -> changed.add(column.blank()));
        return new Table<>(name, dutch, english, changed, build, key, aliases, rule, optional);
    }

    /** Position of a column. */
    int indexOf(Column<?, ?> column) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(column.name())) {
                return i;
            }
        }
        throw new IllegalArgumentException("Table " + name + " has no column " + column.name() + ".");
    }

    public List<String> columnNames() {
        return columns.stream().map(Column::name).toList();
    }
}
