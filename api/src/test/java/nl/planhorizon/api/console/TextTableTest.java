package nl.planhorizon.api.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class TextTableTest {

    @Test
    void alignsTheFirstColumnLeftAndTheOthersRight() {
        var table = new TextTable()
                .row("rij", "aantal", "deel")
                .row("priority", "9", "10,0 %")
                .row("baa", "1.234");

        assertThat(table.lines())
                .containsExactly("  rij        aantal     deel", "  priority        9   10,0 %", "  baa         1.234");
    }

    @Test
    void putsNotesBehindTheColumns() {
        var table = new TextTable().noted("The language.", "language", "43").row("shape", "9");

        assertThat(table.lines()).containsExactly("  language   43   The language.", "  shape       9");
    }

    @Test
    void hasNoLinesWithoutRows() {
        assertThat(new TextTable().lines()).isEmpty();
    }
}
