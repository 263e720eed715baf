package nl.planhorizon.api.whatif;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import nl.planhorizon.api.console.Console;
import nl.planhorizon.api.file.Caseloads;
import nl.planhorizon.api.file.InFile;
import nl.planhorizon.data.FaultyInputException;
import nl.planhorizon.data.Policies;
import nl.planhorizon.data.ScenarioFiles;
import nl.planhorizon.data.scenario.AssumptionsFile;
import nl.planhorizon.data.scenario.BundledScenarios;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.policy.Policy;
import nl.planhorizon.solver.whatif.Scenario;
import nl.planhorizon.solver.whatif.base.Assumptions;
import nl.planhorizon.solver.whatif.base.Ground;
import org.jspecify.annotations.Nullable;

/** Scenarios by name or file, and the bases they start from; each base is read once. */
final class Scenarios {

    private static final String USUAL_BASE = "demo-3000";

    private final Console console;
    private final @Nullable String askedFor;
    private final Map<String, Caseload> bases = new HashMap<>();
    private final Assumptions assumptions = AssumptionsFile.bundled().toAssumptions();

    /**
     * Scenarios of one command.
     *
     * @param askedFor the base asked for, which goes before what a scenario says; or null
     */
    Scenarios(Console console, @Nullable String askedFor) {
        this.console = console;
        this.askedFor = askedFor;
    }

    Scenario read(String name) throws FaultyInputException {
        var bundled = BundledScenarios.named(name);
        if (bundled.isPresent()) {
            return bundled.get();
        }
        return new InFile(name, console, BundledScenarios.names())
                .read(path -> ScenarioFiles.read(path, this::policyOf));
    }

    private Policy policyOf(String base) throws FaultyInputException, IOException {
        return base.isEmpty() && askedFor == null
                ? Policies.bundled()
                : caseload(base).policy();
    }

    /** The caseload a scenario starts from. */
    Caseload base(Scenario scenario) throws FaultyInputException {
        return caseload(scenario.about().base());
    }

    private Caseload caseload(String base) throws FaultyInputException {
        var name = askedFor != null ? askedFor : base.isEmpty() ? USUAL_BASE : base;
        var known = bases.get(name);
        if (known == null) {
            known = new Caseloads(console).read(name);
            bases.put(name, known);
        }
        return known;
    }

    /** The base of a scenario in the words of the forecast. */
    Ground ground(Scenario scenario) throws FaultyInputException {
        return scenario.isByNumber()
                ? scenario.ground(Policies.bundled(), assumptions)
                : scenario.ground(base(scenario), assumptions);
    }
}
