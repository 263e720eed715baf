package nl.planhorizon.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.planhorizon.api.planning.StopSignal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WhatIfCommandTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SCENARIO = """
            {"format": "planhorizon-scenario", "version": 1, "name": "%s", "title": "More people", "asOf": "2023-07-17", "weeks": 26,
             "replications": 3,
             "resources": [{"name": "Officers", "from": "2023-07-17", "kind": "officers", "count": %d},
                           {"name": "Rooms", "from": "2023-07-17", "kind": "rooms", "code": "TA", "count": 2}],
             "goals": [{"name": "small stock", "test": "stock-at-most", "from": "2023-12-01", "value": 10, "kind": "officers",
                        "meansFrom": "2023-08-01", "most": 3}]}
            """;

    private final Path folder;

    WhatIfCommandTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private String scenario(String name, int officers) throws Exception {
        var file = folder.resolve(name + ".json");
        Files.writeString(file, SCENARIO.formatted(name, officers));
        return file.toString();
    }

    @Test
    void tellsAManagerWhatComesOutSideBySide() {
        var answer = Cli.run("what-if", "letter-2023", "letter-2023-6-months", "--lang", "en");

        assertThat(answer.code()).as(answer.err()).isZero();
        assertThat(answer.out())
                .contains(
                        "letter-2023-6-months: ",
                        "difference from the first",
                        "stock at the end",
                        "penalties, euro",
                        "within planning horizon",
                        "Bottleneck: decisions",
                        "one decision a week more is worth: ");
    }

    @Test
    void speaksDutchUnlessAskedOtherwise() {
        assertThat(Cli.run("what-if", "letter-forecast").out()).contains("dwangsommen, euro", "Knelpunt: ");
    }

    @Test
    void startsFromACaseloadAndAnswersGoals() throws Exception {
        var answer = Cli.run("what-if", scenario("few", 1), "--base", "demo-300", "--lang", "en");

        assertThat(answer.code()).as(answer.err()).isZero();
        assertThat(answer.out()).contains("Base: demo-300", "Goal: small stock", "from 1 August 2023: ");
    }

    @Test
    void jsonIsOneDocument() throws Exception {
        var answer = Cli.run("what-if", scenario("few", 1), scenario("more", 20), "--base", "demo-300", "--json");

        var scenarios = JSON.readTree(answer.out()).path("scenarios");
        assertThat(scenarios.size()).isEqualTo(2);
        assertThat(scenarios
                        .get(0)
                        .path("differences")
                        .path("heard")
                        .path("p50")
                        .asDouble())
                .isZero();
        assertThat(scenarios
                        .get(1)
                        .path("differences")
                        .path("heard")
                        .path("p50")
                        .asDouble())
                .isPositive();
        assertThat(scenarios.get(1).path("weeks").size()).isEqualTo(26);
        assertThat(scenarios
                        .get(1)
                        .path("weeks")
                        .get(0)
                        .path("stock")
                        .path("p50")
                        .asInt())
                .isPositive();
        assertThat(scenarios.get(0).path("goals").get(0).path("tradeOff").size())
                .isEqualTo(4);
    }

    @Test
    void writesAWorkbookADocumentAndPictures() throws Exception {
        var workbook = folder.resolve("out.xlsx");
        var document = folder.resolve("out.json");

        assertThat(Cli.run("what-if", "letter-2023", "--out", workbook.toString(), "--pictures", folder.toString())
                        .code())
                .isZero();
        assertThat(Cli.run("what-if", "letter-2023", "--out", document.toString())
                        .code())
                .isZero();

        assertThat(workbook).isNotEmptyFile();
        assertThat(JSON.readTree(document.toFile()).path("scenarios").size()).isEqualTo(1);
        assertThat(folder.resolve("letter-2023-stock.svg"))
                .content()
                .startsWith("<svg")
                .contains("polyline");
        assertThat(folder.resolve("letter-2023-penaltyEuro.svg")).exists();
    }

    @Test
    void plansScenariosBesideTheirBase() throws Exception {
        var few = scenario("few", 10);

        var workbook = folder.resolve("plans.xlsx").toString();
        var answer = Cli.run(
                "what-if",
                few,
                "--base",
                "demo-300",
                "--depth",
                "plan",
                "--steps",
                "200",
                "--lang",
                "en",
                "--out",
                workbook);
        var json = Cli.run("what-if", few, "--base", "demo-300", "--depth", "plan", "--steps", "200", "--json");

        assertThat(answer.code()).as(answer.err()).isZero();
        assertThat(answer.out()).contains("cases planned", "hearings moved");
        assertThat(Path.of(workbook)).isNotEmptyFile();
        var plans = JSON.readTree(json.out()).path("plans");
        assertThat(plans.get(1).path("figures").path("casesPlanned").asInt())
                .isGreaterThan(plans.get(0).path("figures").path("casesPlanned").asInt());
        assertThat(plans.get(0).path("moved").path("moved").size()).isZero();
    }

    @Test
    void refusesWhatItCannotDo() {
        assertThat(Cli.run("what-if", "no-such", "--lang", "en").err()).contains("no-such-file", "letter-forecast");
        assertThat(Cli.run("what-if", "a", "b", "c", "d", "e", "f", "g", "--lang", "en")
                        .err())
                .contains("SCENARIO");
        assertThat(Cli.run("what-if", "letter-2023", "--depth", "plan", "--lang", "en")
                        .err())
                .contains("nothing-to-plan");
        assertThat(Cli.run("what-if", "letter-2023", "--out", "x.txt", "--lang", "en")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void plansOnDifferentBasesAreComparedOnANamedBaseOnly() throws IOException {
        var one = onBase("one", "demo-300");
        var other = onBase("other", "stress-300");

        var refused = Cli.run("what-if", one, other, "--depth", "plan", "--steps", "10", "--lang", "en");
        var named = Cli.run(
                "what-if", one, other, "--depth", "plan", "--steps", "10", "--base", "demo-300", "--lang", "en");

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("different-bases", "Compare plans on one base");
        assertThat(named.code()).as(named.err()).isZero();
    }

    @Test
    void aComparisonThatIsStoppedSaysSo() throws IOException {
        var stop = new StopSignal();
        stop.request();

        var stopped =
                Cli.run(stop, "what-if", onBase("one", "demo-300"), "--depth", "plan", "--steps", "10", "--lang", "en");

        assertThat(stopped.code()).isEqualTo(1);
        assertThat(stopped.out()).isEmpty();
        assertThat(stopped.err()).contains("stopped; plans that were not searched for alike");
    }

    private String onBase(String name, String base) throws IOException {
        var scenario = """
            {"format": "planhorizon-scenario", "version": 1, "name": "%s", "title": "t", "base": "%s",
             "asOf": "2023-07-17", "weeks": 10}
            """.formatted(name, base);
        return Files.writeString(folder.resolve(name + ".json"), scenario).toString();
    }
}
