package nl.planhorizon.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import nl.planhorizon.api.planning.StopSignal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PlanAndCheckTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FIGURES = "hardViolations brokenHearings planCost costs casesPlanned sessionsPlanned"
            + " priorityCases priorityWithinHorizon catchUp priorityDaysLate priorityDaysLateBound daysFromArrivalToHearing termsBroken"
            + " termsBrokenAtStart penaltyExposureEuro overtakes overtakenPairs overtakesUnexplained waitingDaysMedian"
            + " waitingDaysP90 officerUtilisation interpreterUtilisation roomUtilisation hearingsChanged"
            + " expectedNoShowSessions lowerBound costOfNoPlan gap bottleneck bottlenecks";

    private final Path folder;
    private final String dataset;
    private final String plan;

    PlanAndCheckTest(@TempDir Path folder) {
        this.folder = folder;
        dataset = folder.resolve("caseload.json").toString();
        plan = folder.resolve("plan.json").toString();
    }

    @BeforeEach
    void makeACaseload() {
        assertThat(Cli.run("demo-data", "--cases", "60", "--seed", "1", "--out", dataset)
                        .code())
                .isZero();
    }

    @Test
    void planTellsAPlannerWhatThePlanIsWorth() {
        var planned = Cli.run("plan", dataset, "--steps", "500", "--lang", "en");

        assertThat(planned.code()).as(planned.err()).isZero();
        assertThat(planned.out())
                .contains(
                        "Planned: ",
                        "Hard rules: none broken",
                        "within their planning horizon",
                        "expected penalty payments: €",
                        "First in, first out: ",
                        "unexplained: 0",
                        "Utilisation in sessions",
                        "Bottleneck: ",
                        "What one more day (two sessions) saves:",
                        "Cost of the plan: ",
                        "Distance to the best possible plan: ",
                        "Weights: ")
                .doesNotContainIgnoringCase("score")
                .doesNotContainIgnoringCase("constraint")
                .doesNotContainIgnoringCase("solver");
        assertThat(planned.err()).contains("%   cost ", "Searched in ");
    }

    @Test
    void planSpeaksDutchUnlessAskedOtherwise() {
        assertThat(Cli.run("plan", dataset, "--steps", "10").out()).contains("Harde regels: geen gebroken");
    }

    @Test
    void jsonIsOneDocumentWithTheFiguresByName() throws IOException {
        var planned = Cli.run("plan", dataset, "--steps", "500", "--json");

        var figures = document(planned.out());
        assertThat(figures.path("window").path("first").asText()).isEqualTo("2023-07-17");
        assertThat(figures.path("weights").path("weight-horizon").asInt()).isEqualTo(1000);
        assertThat(figures.fieldNames()).toIterable().contains(FIGURES.split(" "));
    }

    @Test
    void latePriorityCasesSayWhatIsInTheWay() throws IOException {
        var planned = Cli.run("plan", "stress-3000", "--steps", "100", "--json", "--out", plan);
        var told = Cli.run("check", "stress-3000", plan, "--lang", "en");

        var late = document(planned.out()).path("latePriority");
        assertThat(late.findValuesAsText("why")).contains("fixed");
        assertThat(late.path(0).path("horizon").asText()).startsWith("2023-");
        assertThat(told.out()).contains("Fewer days late than 65 are not possible in any plan", " days late; ");
        assertThat(document(Cli.run("check", "stress-3000", plan, "--json").out()))
                .isEqualTo(document(planned.out()));
    }

    @Test
    void checkFindsTheFiguresThatPlanFound() throws IOException {
        var planned = Cli.run("plan", dataset, "--steps", "500", "--json", "--out", plan);

        var checked = Cli.run("check", dataset, plan, "--json");

        assertThat(checked.code()).isZero();
        assertThat(document(checked.out())).isEqualTo(document(planned.out()));
    }

    @Test
    void theSameSeedAndStepsGiveTheSamePlan() throws IOException {
        Cli.run("plan", dataset, "--steps", "300", "--seed", "7", "--out", plan);
        var first = Files.readString(Path.of(plan));
        Cli.run("plan", dataset, "--steps", "300", "--seed", "7", "--out", plan);

        assertThat(plan).satisfies(file -> assertThat(Path.of(file)).hasContent(first));
    }

    @Test
    void aSearchThatIsStoppedBeforeItBeganStillGivesAPlan() {
        var stop = new StopSignal();
        stop.request();

        var planned = Cli.run(stop, "plan", dataset, "--time", "1h", "--out", plan);

        assertThat(planned.code()).isZero();
        assertThat(Cli.run("check", dataset, plan).code()).isZero();
    }

    @Test
    void checkRefusesABoundThatItsPricesDoNotProve() throws IOException {
        Cli.run("plan", dataset, "--steps", "100", "--out", plan);
        change(document ->
                document.put("lowerBound", document.path("lowerBound").asLong() + 1));

        var checked = Cli.run("check", dataset, plan);

        assertThat(checked.code()).isEqualTo(2);
        assertThat(checked.err()).contains("/lowerBound: Het plan zegt dat de ondergrens ", "[bound-not-proven]");
    }

    @Test
    void checkRefusesPricesOfANeedThatNobodyHas() throws IOException {
        Cli.run("plan", dataset, "--steps", "100", "--out", plan);
        change(document -> ((ObjectNode) document.path("prices").path(0)).put("need", "nobody|B2||ON_SITE"));

        var checked = Cli.run("check", dataset, plan);

        assertThat(checked.code()).isEqualTo(2);
        assertThat(checked.err())
                .contains("/prices: De prijzen in rij INTERPRETER \"nobody|B2||ON_SITE\"", "[bound-not-proven]");
    }

    private void change(Consumer<ObjectNode> edit) throws IOException {
        var document = (ObjectNode) document(Files.readString(Path.of(plan)));
        edit.accept(document);
        Files.writeString(Path.of(plan), JSON.writeValueAsString(document));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-07-23 morning", "2024-07-22 morning", "2013-07-22 morning"})
    void checkSaysNoToAPlanThatBreaksARule(String session) throws IOException {
        Cli.run("plan", dataset, "--steps", "100", "--out", plan);
        moveTo(session);

        var checked = Cli.run("check", dataset, plan, "--lang", "en");

        assertThat(checked.code()).isEqualTo(1);
        assertThat(checked.out()).contains("Hard rules broken:", "location-closed");
    }

    @Test
    void checkRefusesAPlanOfAnotherCaseload() {
        Cli.run("plan", dataset, "--steps", "100", "--out", plan);

        var checked = Cli.run("check", "demo-300", plan);

        assertThat(checked.code()).isEqualTo(2);
        assertThat(checked.out()).isEmpty();
        assertThat(checked.err()).contains("Fouten:");
    }

    @Test
    void planRefusesAPlaceItCannotWriteBeforeItStarts() {
        var refused = Cli.run(
                "plan",
                dataset,
                "--time",
                "1h",
                "--out",
                folder.resolve("nowhere/plan.json").toString());

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("cannot-write");
    }

    @Test
    void planRefusesAFaultyCaseloadWithEveryFault() throws IOException {
        var tree = (ObjectNode) JSON.readTree(Path.of(dataset).toFile());
        ((ObjectNode) tree.path("cases").get(0)).put("application", "yesterday");
        ((ObjectNode) tree.path("officers").get(0)).put("sex", "unknown");
        JSON.writeValue(Path.of(dataset).toFile(), tree);

        var refused = Cli.run("plan", dataset, "--lang", "en");

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err())
                .contains("/cases/0/application", "/officers/0/sex", "errors 2")
                .doesNotContain("java.");
    }

    private void moveTo(String session) throws IOException {
        var file = Path.of(plan).toFile();
        var tree = JSON.readTree(file);
        var hearing = (ObjectNode) tree.path("hearings").get(0);
        var sessions = (ArrayNode) hearing.path("sessions");
        sessions.removeAll().add(session);
        JSON.writeValue(file, tree);
    }

    /** The only thing on standard output. */
    private static JsonNode document(String out) throws IOException {
        try (var parser = JSON.createParser(out)) {
            var document = JSON.<JsonNode>readTree(parser);
            assertThat(parser.nextToken()).isNull();
            return document;
        }
    }
}
