package nl.planhorizon.data.file;

import static nl.planhorizon.data.cell.Types.text;

import java.util.List;
import java.util.Map;
import nl.planhorizon.data.cell.BadCellException;
import nl.planhorizon.data.cell.CellType;
import nl.planhorizon.data.cell.CellType.CellReader;
import nl.planhorizon.data.cell.Texts;
import nl.planhorizon.data.cell.Types;
import nl.planhorizon.data.table.Column;
import nl.planhorizon.data.table.Layout;
import nl.planhorizon.data.text.FaultKind;
import nl.planhorizon.data.text.Words;

/** The two facts with which every file says what it is. */
public final class Headers {

    private Headers() {}

    /** The name of the format. */
    public static <W> Column<W, String> format(String format) {
        CellReader<String> reader = raw -> {
            var text = text().read(raw);
            if (!text.equals(format)) {
                throw new BadCellException(FaultKind.UNKNOWN_FORMAT, Texts.quoted(text), format);
            }
            return text;
        };
        var type = new CellType<>(
                reader, value -> value, Map.of("const", format), Words.FORMAT.of(format), List.of(format));
        return Column.<W, String>of("format", type, whole -> format, "Naam van het formaat", "Name of the format")
                .mandatory();
    }

    /** The version of the format. */
    public static <W> Column<W, Long> version() {
        CellReader<Long> reader = raw -> {
            long version = Types.whole(0, Long.MAX_VALUE).read(raw);
            if (version != Layout.VERSION) {
                throw new BadCellException(FaultKind.UNKNOWN_VERSION, version, Layout.VERSION);
            }
            return version;
        };
        var type = new CellType<>(
                reader, value -> value, Map.of("const", Layout.VERSION), Words.VERSION.of(Layout.VERSION), List.of());
        return Column.<W, Long>of(
                        "version",
                        type,
                        whole -> (long) Layout.VERSION,
                        "Versie van het formaat",
                        "Version of the format")
                .mandatory();
    }
}
