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

    @Test
    void bottlenecksAreToldByWeekAndTheDearestIsAdded() throws IOException {
        var text = Cli.run("bottlenecks", "stress-300", plan(), "--replan", "2", "--lang", "en");
        var json = new ObjectMapper()
                .readTree(Cli.run("bottlenecks", "stress-300", plan(), "--replan", "2", "--json")
                        .out());

        assertThat(text.code()).as(text.err()).isZero();
        assertThat(text.out())
                .contains("What one more day (two sessions) saves:", "really added and planned again", "Who or what");
        assertThat(json.get("replanned")).hasSize(2);
        assertThat(json.get("replanned").get(0).get("worth").asLong())
                .isGreaterThanOrEqualTo(
                        json.get("replanned").get(1).get("worth").asLong());
    }

    @Test
    void numbersOutOfRangeAreFaultsOfTheInput() {
        var remedies = Cli.run("remedies", "stress-300", plan(), "--most", "0", "--lang", "en");
        var bottlenecks = Cli.run("bottlenecks", "stress-300", plan(), "--replan", "-1", "--lang", "en");

        assertThat(remedies.code()).isEqualTo(2);
        assertThat(remedies.err()).contains("--most");
        assertThat(bottlenecks.code()).isEqualTo(2);
        assertThat(bottlenecks.err()).contains("--replan");
    }

    @Test
    void remediesAreTriedForASetOfCases() throws IOException {
        var text = Cli.run("remedies", "stress-300", plan(), "--most", "3", "--lang", "en");
        var json = new ObjectMapper()
                .readTree(Cli.run("remedies", "stress-300", plan(), "--most", "3", "--json")
                        .out());

        assertThat(text.code()).as(text.err()).isZero();
        assertThat(text.out()).contains("tried for the 3 whose turn comes first", " of 3 cases in time");
        assertThat(json.get("asked")).hasSize(3);
        assertThat(json.get("remedies").get(0).get("helped")).isNotEmpty();
    }
}
