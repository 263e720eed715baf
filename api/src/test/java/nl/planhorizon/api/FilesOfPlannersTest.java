package nl.planhorizon.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FilesOfPlannersTest {

    private final Path folder;

    FilesOfPlannersTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aCaseloadSurvivesEveryForm() {
        var json = file("caseload.json");
        var back = file("back.json");
        succeed("demo-data", "--cases", "60", "--out", json);

        succeed("convert", json, "--out", file("caseload.xlsx"));
        succeed("convert", file("caseload.xlsx"), "--out", file("csv"));
        succeed("convert", file("csv"), "--out", back);

        assertThat(Path.of(back)).hasSameTextualContentAs(Path.of(json));
    }

    @Test
    void aDemoOfTheSameSeedIsTheSame() {
        succeed("demo-data", "--cases", "60", "--seed", "5", "--out", file("one.json"));
        succeed("demo-data", "--cases", "60", "--seed", "5", "--out", file("two.json"));

        assertThat(Path.of(file("two.json"))).hasSameTextualContentAs(Path.of(file("one.json")));
    }

    @Test
    void aDemoHasTheNumbersAskedFor() throws IOException {
        succeed("demo-data --profile stress --cases 50 --officers 9 --interpreters 12 --locations 2 --weeks 3"
                + " --as-of 2024-02-01 --out " + file("caseload.json"));

        var tree = new com.fasterxml.jackson.databind.ObjectMapper()
                .readTree(Path.of(file("caseload.json")).toFile());
        assertThat(tree.path("officers")).hasSize(9);
        assertThat(tree.path("interpreters")).hasSize(12);
        assertThat(tree.path("locations")).hasSize(2);
        assertThat(tree.path("asOf").asText()).isEqualTo("2024-02-01");
    }

    @Test
    void theTemplateIsAWorkbook() throws IOException {
        succeed("template", "--out", file("empty.xlsx"));

        assertThat(Files.size(Path.of(file("empty.xlsx")))).isPositive();
    }

    @Test
    void theTemplateAsItIsLacksACaseload() {
        succeed("template", "--out", file("empty.xlsx"));

        var planned = Cli.run("plan", file("empty.xlsx"), "--steps", "1");

        assertThat(planned.code()).isEqualTo(2);
        assertThat(planned.err()).contains("Fouten:");
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private static void succeed(String line) {
        succeed(line.split(" "));
    }

    private static void succeed(String... arguments) {
        var done = Cli.run(arguments);
        assertThat(done.code()).as(done.err()).isZero();
    }
}
