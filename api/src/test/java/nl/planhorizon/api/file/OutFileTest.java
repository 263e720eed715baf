package nl.planhorizon.api.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.planhorizon.data.FaultyInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OutFileTest {

    private final Path folder;

    OutFileTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void givesItsPlaceToWhoeverWrites() throws Exception {
        at(folder.resolve("plan.json")).write(place -> Files.writeString(place, "new"));

        assertThat(folder.resolve("plan.json")).hasContent("new");
    }

    @Test
    void tellsWhyWritingFailed() throws Exception {
        var out = at(folder.resolve("plan.json"));

        assertThatThrownBy(() -> out.write(place -> {
                    throw new IOException("no space left");
                }))
                .isInstanceOf(FaultyInputException.class)
                .hasMessageContaining("no space left");
    }

    @Test
    void refusesAFileWhereAFolderOfCsvShouldGo() throws Exception {
        var diary = Files.writeString(folder.resolve("diary"), "dear");

        assertThatThrownBy(() -> at(diary)).hasMessageContaining("Something else stands here");
    }

    @Test
    void refusesAFolderWhereAFileShouldGo() throws Exception {
        var odd = Files.createDirectory(folder.resolve("odd.json"));

        assertThatThrownBy(() -> at(odd)).hasMessageContaining("Something else stands here");
    }

    @Test
    void refusesAFolderThatIsNotThere() {
        assertThatThrownBy(() -> at(folder.resolve("nowhere/plan.json"))).hasMessageContaining("does not exist");
    }

    @Test
    void refusesAFormThatIsNotWritten() {
        assertThatThrownBy(() -> at(folder.resolve("plan.pdf")))
                .hasMessageContaining(".json, .xlsx, nothing (a folder of CSV)");
    }

    private static OutFile at(Path path) throws FaultyInputException {
        return OutFile.at(path, List.of(".json", ".xlsx", ""));
    }
}
