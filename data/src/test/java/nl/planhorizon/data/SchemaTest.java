package nl.planhorizon.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.planhorizon.data.format.CaseloadTables;
import nl.planhorizon.data.format.PlanTables;
import nl.planhorizon.data.scenario.FullScenario;
import nl.planhorizon.data.scenario.ScenarioTables;
import nl.planhorizon.solver.domain.calendar.Session;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.plan.HearingPlan;
import nl.planhorizon.solver.domain.plan.PriceRow;
import nl.planhorizon.solver.domain.plan.Proof;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SchemaTest {

    private static final Path SCHEMAS = Path.of("src/main/resources/nl/planhorizon/data/schema");
    private static final Path CASELOAD = SCHEMAS.resolve("caseload-v1.schema.json");
    private static final Path PLAN = SCHEMAS.resolve("plan-v1.schema.json");
    private static final Path SCENARIO = SCHEMAS.resolve("scenario-v1.schema.json");

    @Test
    void schemaOfCaseloadsFollowsFromTheTables() throws Exception {
        Golden.check(CASELOAD, JsonSchemas.of(CaseloadTables.LAYOUT));
    }

    @Test
    void schemaOfPlansFollowsFromTheTables() throws Exception {
        Golden.check(PLAN, JsonSchemas.of(PlanTables.LAYOUT));
    }

    @Test
    void schemaOfScenariosFollowsFromTheTables() throws Exception {
        Golden.check(SCENARIO, JsonSchemas.of(ScenarioTables.LAYOUT));
    }

    @Test
    void writtenScenarioIsValid(@TempDir Path folder) throws Exception {
        var file = folder.resolve("scenario.json");

        ScenarioFiles.write(FullScenario.scenario(), file);

        assertThat(problems(SCENARIO, Files.readString(file))).isEmpty();
    }

    @Test
    void writtenCaseloadIsValid(@TempDir Path folder) throws Exception {
        var file = folder.resolve("caseload.json");

        CaseloadFiles.write(FullCaseload.caseload(), file);

        assertThat(problems(CASELOAD, Files.readString(file))).isEmpty();
    }

    @Test
    void writtenPlanIsValid(@TempDir Path folder) throws Exception {
        var caseload = FullCaseload.caseload();
        var hearing = new Hearing("1001", List.of(Session.morning(FullCaseload.MONDAY)), "TA", "O1", null, "TA-1");
        var prices = List.of(new PriceRow(PriceRow.Kind.ROOM, "", "TA", List.of(7L)));
        var document = new PlanDocument(
                caseload.name(),
                caseload.asOf(),
                caseload.window(),
                new HearingPlan(List.of(hearing)),
                new Proof(12, prices));
        var file = folder.resolve("plan.json");

        HearingPlanFiles.write(document, file);

        assertThat(problems(PLAN, Files.readString(file))).isEmpty();
    }

    @Test
    void misspelledFieldIsInvalid(@TempDir Path folder) throws Exception {
        var file = folder.resolve("caseload.json");
        CaseloadFiles.write(FullCaseload.caseload(), file);

        var misspelled = Files.readString(file).replaceFirst("\"hearingType\"", "\"hearingtype\"");

        assertThat(problems(CASELOAD, misspelled)).isNotEmpty();
    }

    private static List<String> problems(Path schema, String json) throws Exception {
        var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        return registry.getSchema(Files.readString(schema), InputFormat.JSON).validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }
}
