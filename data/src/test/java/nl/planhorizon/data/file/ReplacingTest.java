package nl.planhorizon.data.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReplacingTest {

    @Test
    void fileStaysAsItWasIfItsNewContentFails(@TempDir Path folder) throws Exception {
        var file = Files.writeString(folder.resolve("plan.json"), "old");

        assertThatThrownBy(() -> Replacing.file(file, out -> {
                    out.write('n');
                    throw new IOException("disk full");
                }))
                .hasMessage("disk full");

        assertThat(file).hasContent("old");
        assertThat(folder).isDirectoryNotContaining(left -> !left.equals(file));
    }

    @Test
    void folderStaysAsItWasIfItsNewContentFails(@TempDir Path parent) throws Exception {
        var folder = Files.createDirectory(parent.resolve("caseload"));
        var file = Files.writeString(folder.resolve("cases.csv"), "old");

        assertThatThrownBy(() -> Replacing.folder(folder, Set.of("cases.csv"), part -> {
                    Files.writeString(part.resolve("cases.csv"), "new");
                    throw new IOException("disk full");
                }))
                .hasMessage("disk full");

        assertThat(file).hasContent("old");
        assertThat(parent).isDirectoryNotContaining(left -> !left.equals(folder));
    }
}
