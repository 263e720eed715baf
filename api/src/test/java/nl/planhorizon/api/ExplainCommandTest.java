package nl.planhorizon.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path folder;

    @BeforeAll
    static void plans() {
        assertThat(Cli.run("plan", "stress-300", "--steps", "20", "--out", plan())
                        .code())
                .isZero();
    }

    private static String plan() {
        return folder.resolve("plan.json").toString();
    }

    @Test
    void explainsACaseInTheLanguageOfTheReader() {
        assertThat(Cli.run("explain", "stress-300", plan(), "Z00001").out()).startsWith("Zaak Z00001 ");
        assertThat(Cli.run("explain", "stress-300", plan(), "Z00001", "--lang", "en")
                        .out())
                .startsWith("Case Z00001 ");
    }

    @Test
    void givesOneJsonDocument() throws IOException {
        var answer = Cli.run("explain", "stress-300", plan(), "Z00001", "--json");

        assertThat(answer.code()).isZero();
        assertThat(new ObjectMapper().readTree(answer.out()).get("case").asText())
                .isEqualTo("Z00001");
    }

    @Test
    void anUnknownCaseIsAFaultOfTheInput() {
        var answer = Cli.run("explain", "stress-300", plan(), "Z99999");

        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).contains("Z99999");
        assertThat(answer.out()).isEmpty();
    }
}
