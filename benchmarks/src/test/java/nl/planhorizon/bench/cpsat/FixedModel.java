package nl.planhorizon.bench.cpsat;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpSolver;
import java.nio.file.Path;
import nl.planhorizon.bench.choice.Choices;
import nl.planhorizon.data.CaseloadFiles;
import nl.planhorizon.data.HearingPlanFiles;
import nl.planhorizon.solver.facts.CaseloadFacts;

/** A process that says what a plan costs in the model of CP-SAT, or that it is not allowed there. */
final class FixedModel {

    private FixedModel() {}

    public static void main(String[] args) throws Exception {
        Loader.loadNativeLibraries();
        var caseload = CaseloadFiles.read(Path.of(args[0])).content();
        var plan = HearingPlanFiles.read(Path.of(args[1]), caseload).content().plan();
        var model = PlanModel.of(new Choices(new CaseloadFacts(caseload)), Long.MAX_VALUE)
                .orElseThrow();
        model.hint(plan);
        var solver = new CpSolver();
        solver.getParameters().setFixVariablesToTheirHintedValue(true).setNumWorkers(1);
        var status = solver.solve(model.model());
        System.out.printf("%s %.0f%n", status, solver.objectiveValue());
    }
}
