package nl.planhorizon.api.file;

import nl.planhorizon.api.console.Console;
import nl.planhorizon.data.FaultyInputException;
import nl.planhorizon.data.PlanDocument;
import nl.planhorizon.solver.domain.Caseload;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What commands about a plan are given: the caseload, its plan, and whether the answer is for a program. */
public final class PlanArgument {

    @Parameters(index = "0", paramLabel = "DATASET", descriptionKey = "argument.dataset")
    @SuppressWarnings("NullAway.Init")
    private String dataset;

    @Parameters(index = "1", paramLabel = "PLAN", descriptionKey = "argument.plan")
    @SuppressWarnings("NullAway.Init")
    private String plan;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    /**
     * What was read.
     *
     * @param caseload the caseload
     * @param document its plan
     */
    public record Given(Caseload caseload, PlanDocument document) {}

    public Given read(Console console) throws FaultyInputException {
        var caseload = new Caseloads(console).read(dataset);
        return new Given(caseload, new Plans(console).read(plan, caseload));
    }

    /** The caseload as the user named it. */
    public String dataset() {
        return dataset;
    }

    public boolean isJson() {
        return json;
    }
}
