package nl.planhorizon.data.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.planhorizon.data.grid.ListOutput.Form;
import nl.planhorizon.data.grid.ListOutput.Heading;
import nl.planhorizon.data.grid.ListOutput.Listed;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

/** No cell of a list is run as a formula by whatever program opens it. */
final class ListOutputTest {

    private static final List<Object> DANGEROUS =
            List.of("=1+1", "+31", "-2", "@cmd", "=HYPERLINK(\"http://x\")", "harmless");
    private static final Listed LIST = new Listed(
            "list",
            List.of(
                    new Heading("a", "A"),
                    new Heading("b", "B"),
                    new Heading("c", "C"),
                    new Heading("d", "D"),
                    new Heading("e", "E"),
                    new Heading("f", "F")),
            List.of(DANGEROUS));

    private static byte[] written(Form form) throws IOException {
        var out = new ByteArrayOutputStream();
        ListOutput.write(LIST, form, out);
        return out.toByteArray();
    }

    @Test
    void cellsOfCsvThatLookLikeFormulasBeginWithAnApostrophe() throws IOException {
        var line = new String(written(Form.CSV), StandardCharsets.UTF_8)
                .lines()
                .toList()
                .get(1);

        assertThat(line)
                .startsWith("'=1+1;'+31;'-2;'@cmd;")
                .contains("'=HYPERLINK")
                .endsWith(";harmless");
    }

    @Test
    void cellsOfAWorkbookAreTextsAndNoFormulas() throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(written(Form.XLSX)));
                var rows = workbook.getFirstSheet().openStream()) {
            var cells = rows.skip(1).findFirst().orElseThrow();

            assertThat(cells.stream()).hasSize(DANGEROUS.size()).allSatisfy(cell -> {
                assertThat(cell.getType()).isEqualTo(CellType.STRING);
                assertThat(cell.getFormula()).isNull();
            });
        }
    }
}
