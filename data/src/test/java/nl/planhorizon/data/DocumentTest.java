package nl.planhorizon.data;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import nl.planhorizon.data.format.CaseloadTables;
import nl.planhorizon.data.format.PlanTables;
import nl.planhorizon.data.scenario.ScenarioTables;
import nl.planhorizon.data.table.Layout;
import nl.planhorizon.data.table.Table;
import org.junit.jupiter.api.Test;

/** Keeps the tables of columns in docs/files.md true. */
final class DocumentTest {

    private static final Path GUIDE = Path.of("../docs/files.md");
    private static final String BEGIN = "<!-- columns: written by DocumentTest -->\n";
    private static final String END = "<!-- end of columns -->";

    @Test
    void guideNamesEveryColumn() throws Exception {
        var guide = Files.readString(GUIDE);
        var head = guide.substring(0, guide.indexOf(BEGIN) + BEGIN.length());
        var tail = guide.substring(guide.indexOf(END));

        Golden.check(GUIDE, head + columns() + tail);
    }

    private static String columns() {
        var text = new StringBuilder();
        add(CaseloadTables.LAYOUT, text);
        text.append("\n## Plan\n");
        add(PlanTables.LAYOUT, text);
        text.append("\n## Scenario\n");
        add(ScenarioTables.LAYOUT, text);
        return text.append('\n').toString();
    }

    private static void add(Layout<?> layout, StringBuilder text) {
        layout.tables().forEach(table -> add(table, text));
    }

    private static void add(Table<?> table, StringBuilder text) {
        text.append("\n### `%s`: %s%n".formatted(table.name(), table.english()));
        text.append("%s%s%n%n".formatted(table.dutch(), table.optional() ? " (may be absent)" : ""));
        text.append("| column | allowed | meaning | betekenis |\n|---|---|---|---|\n");
        for (var column : table.columns()) {
            text.append("| %s | %s | %s | %s |%n"
                    .formatted(
                            column.required() ? "**" + column.name() + "**" : column.name(),
                            column.type().allowed().in(Locale.ENGLISH).replace("|", "\\|"),
                            column.english(),
                            column.dutch()));
        }
    }
}
