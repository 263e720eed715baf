package nl.planhorizon.data.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.planhorizon.data.Fault;
import nl.planhorizon.data.FaultyInputException;
import nl.planhorizon.data.Policies;
import nl.planhorizon.data.ScenarioFiles;
import nl.planhorizon.solver.forecast.Forecast;
import nl.planhorizon.solver.forecast.result.Measure;
import nl.planhorizon.solver.whatif.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ScenarioFilesTest {

    private static final String FULL_OF_FAULTS = """
                {"format": "planhorizon-scenario", "version": 1, "name": "x y", "title": "t", "asOf": "2023-04-30", "weeks": 300,
                 "inflow": [{"name": "a", "from": "2023-05-01", "until": "2023-04-01", "yearly": 5, "percentage": 3}],
                 "seasons": [{"name": "s", "from": "2023-05-01", "monthWeights": [1, 2]}],
                 "rates": [{"name": "r", "from": "2023-05-01", "kind": "asleep", "percentage": 5}],
                 "settings": [{"name": "n", "from": "2023-05-01", "setting": "appeal-percentage", "value": 500}],
                 "horizons": [{"name": "h", "from": "2023-05-01", "queue": "prioriteit", "days": 5}],
                 "targets": [{"name": "t", "from": "2023-05-01", "queue": "baa", "sessions": 5, "share": 5}],
                 "knownWeeks": [{"week": "2023-05-01", "kind": "output", "cases": 5}],
                 "goals": [{"name": "g", "test": "waiting-at-most", "from": "2024-01-01", "value": 4, "kind": "officers",
                            "meansFrom": "2024-01-01"}],
                 "people": []}
                """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private static Scenario read(Path file) throws FaultyInputException, IOException {
        return ScenarioFiles.read(file, base -> Policies.bundled()).content();
    }

    private List<Fault> faults(String json) throws IOException {
        var file = folder.resolve("scenario.json");
        Files.writeString(file, json);
        return catchThrowableOfType(FaultyInputException.class, () -> read(file))
                .faults();
    }

    @Test
    void comesBackAsItWasInEveryForm() throws Exception {
        var scenario = FullScenario.scenario();

        for (var form : List.of("scenario.json", "scenario.xlsx", "scenario")) {
            var file = folder.resolve(form);
            ScenarioFiles.write(scenario, file);

            assertThat(read(file)).as(form).isEqualTo(scenario);
        }
    }

    @Test
    void asksForThePolicyOfItsBase() throws Exception {
        var file = folder.resolve("scenario.json");
        ScenarioFiles.write(FullScenario.scenario(), file);
        var asked = new ArrayList<String>();

        ScenarioFiles.read(file, base -> {
            asked.add(base);
            return Policies.bundled();
        });

        assertThat(asked).containsExactly("demo-300");
    }

    @Test
    void everyFaultIsToldAtOnceWithItsPlace() throws Exception {
        var faults = faults(FULL_OF_FAULTS);

        assertThat(faults)
                .extracting(fault -> fault.place(Locale.ENGLISH).replace("scenario.json ", "") + " " + fault.code())
                .containsExactlyInAnyOrder(
                        "/people unknown-field",
                        "/name not-a-code",
                        "/weeks out-of-range",
                        "/inflow/0/until range-reversed",
                        "/inflow/0/yearly one-of-two",
                        "/seasons/0/monthWeights not-twelve-months",
                        "/rates/0/kind unknown-value",
                        "/settings/0/value out-of-range",
                        "/horizons/0/queue unknown-reference",
                        "/targets/0/share one-of-two",
                        "/knownWeeks/0/queue missing-value",
                        "/goals/0/queue missing-value");
        assertThat(Stream.of(Locale.ENGLISH, Locale.forLanguageTag("nl"))
                        .flatMap(locale -> faults.stream().map(fault -> fault.line(locale))))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/b", "forty@2", "../forty", "-forty", "veertig mensen"})
    void aNameHoldsNothingThatMeansSomethingElseInAnAddressOrAFile(String name) throws Exception {
        var faults = faults(FULL_OF_FAULTS.replace("x y", name));

        assertThat(faults).anySatisfy(fault -> assertThat(fault.line(Locale.ENGLISH))
                .contains("/name", "letters, digits and dashes", "forty-officers"));
    }

    @Test
    void isTheSameAsATextInMemory() throws Exception {
        var scenario = FullScenario.scenario();

        var again = ScenarioFiles.parse(ScenarioFiles.text(scenario), "memory", base -> Policies.bundled());

        assertThat(again.content()).isEqualTo(scenario);
    }

    @Test
    void historyIsReplayedWeekByWeekFromAFile() throws Exception {
        var letter = BundledScenarios.named("letter-2023").orElseThrow();
        var file = folder.resolve("history");
        ScenarioFiles.write(letter, file);
        Files.writeString(file.resolve("knownWeeks.csv"), """
                week;kind;queue;cases
                2023-05-08;inflow;;911
                2023-05-15;inflow;;640
                2023-05-08;closings;;57
                2023-05-15;closings;;0
                2023-05-08;output;baa;103
                2023-05-15;output;baa;88
                """);

        var scenario = read(file);
        var ground =
                scenario.ground(Policies.bundled(), AssumptionsFile.bundled().toAssumptions());
        var result = new Forecast(1, 3, 1).of(scenario.model(ground));

        int week = result.model().timeline().weekOf(LocalDate.of(2023, 5, 8));
        int baa = result.model().findLine("baa");
        assertThat(result.values(Measure.INFLOW, week)).containsOnly(911);
        assertThat(result.values(Measure.INFLOW, week + 1)).containsOnly(640);
        assertThat(result.values(Measure.LEFT, week)).containsOnly(57);
        assertThat(result.values(Measure.LEFT, week + 1)).containsOnly(0);
        assertThat(result.values(Measure.QUEUE_DECIDED, baa, week)).containsOnly(103);
        assertThat(result.values(Measure.QUEUE_DECIDED, baa, week + 1)).containsOnly(88);
    }
}
