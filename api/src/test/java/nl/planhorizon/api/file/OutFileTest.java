package nl.planhorizon.api.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.planhorizon.api.console.Language;
import nl.planhorizon.api.console.Texts;
import nl.planhorizon.data.FaultyInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OutFileTest {

    private static final Texts TEXTS = new Texts(Language.EN);

    private final Path folder;

    OutFileTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void replacesAFileByItsNewContent() throws Exception {
        var file = Files.writeString(folder.resolve("plan.json"), "old");

        at(file).write(place -> Files.writeString(place, "new"));

        assertThat(file).hasContent("new");
        assertThat(folder).isDirectoryNotContaining("glob:**/.planhorizon-*");
    }

    @Test
    void keepsTheOldContentWhenWritingFails() throws Exception {
        var file = Files.writeString(folder.resolve("plan.json"), "old");
        var out = at(file);

        assertThatThrownBy(() -> out.write(place -> {
                    Files.writeString(place, "half");
                    throw new IOException("no space left");
                }))
                .isInstanceOf(FaultyInputException.class)
                .hasMessageContaining("no space left");
        assertThat(file).hasContent("old");
        assertThat(folder).isDirectoryNotContaining("glob:**/.planhorizon-*");
    }

    @Test
    void replacesAFolderOfCsvAsAWhole() throws Exception {
        var csv = Files.createDirectory(folder.resolve("caseload"));
        Files.writeString(csv.resolve("old.csv"), "old");

        at(csv).write(place -> Files.writeString(Files.createDirectory(place).resolve("new.csv"), "new"));

        assertThat(csv).isDirectoryContaining("glob:**/new.csv").isDirectoryNotContaining("glob:**/old.csv");
    }

    @Test
    void doesNotReplaceAFolderOfOtherThings() throws Exception {
        var home = Files.createDirectory(folder.resolve("home"));
        Files.writeString(home.resolve("diary.txt"), "dear");

        assertThatThrownBy(() -> at(home)).hasMessageContaining("Something else stands here");
    }

    @Test
    void doesNotReplaceAFolderByAFile() throws Exception {
        var odd = Files.createDirectory(folder.resolve("odd.json"));

        assertThatThrownBy(() -> at(odd)).hasMessageContaining("Something else stands here");
    }

    @Test
    void refusesAFolderThatIsNotThere() {
        assertThatThrownBy(() -> at(folder.resolve("nowhere/plan.json"))).hasMessageContaining("does not exist");
    }

    @Test
    void refusesAFormThatIsNotWritten() {
        assertThatThrownBy(() -> at(folder.resolve("plan.pdf"))).hasMessageContaining(".json, .xlsx");
    }

    private static OutFile at(Path path) throws FaultyInputException {
        return OutFile.at(path, List.of(".json", ".xlsx", ""), TEXTS);
    }
}
