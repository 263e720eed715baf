package nl.planhorizon.data.scenario;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.planhorizon.data.Faults;
import nl.planhorizon.data.FaultyInputException;
import nl.planhorizon.data.Policies;
import nl.planhorizon.data.json.JsonInput;
import nl.planhorizon.data.policy.PolicyTables;
import nl.planhorizon.data.table.Links;
import nl.planhorizon.data.table.Tables;
import nl.planhorizon.solver.whatif.Scenario;

/** The scenarios that come with the product. */
public final class BundledScenarios {

    private static final List<String> NAMES = List.of(
            "letter-2023",
            "letter-2023-49",
            "letter-2023-67",
            "letter-2023-77",
            "letter-2023-6-months",
            "letter-2023-half-baa",
            "letter-2023-fifo",
            "letter-forecast",
            "letter-forecast-fifo",
            "letter-forecast-6-months",
            "letter-forecast-court-8",
            "letter-forecast-court-0");

    private BundledScenarios() {}

    /** Their names, the letter of July 2023 first. */
    public static List<String> names() {
        return NAMES;
    }

    /** The bundled scenario of that name. */
    public static Optional<Scenario> named(String name) {
        return NAMES.contains(name) ? Optional.of(read(name + ".json")) : Optional.empty();
    }

    private static Scenario read(String resource) {
        var faults = new Faults();
        try (var in = Objects.requireNonNull(BundledScenarios.class.getResourceAsStream(resource))) {
            var layout = ScenarioTables.LAYOUT;
            var tables = Tables.read(layout, JsonInput.read(in, resource, layout, faults), resource, faults);
            Links.check(tables, PolicyTables.names(Policies.bundled()));
            var scenario = ScenarioTables.assemble(tables);
            faults.throwIfAny();
            return Objects.requireNonNull(scenario);
        } catch (IOException | FaultyInputException e) {
            throw new IllegalStateException("The bundled scenario %s cannot be read.".formatted(resource), e);
        }
    }
}
