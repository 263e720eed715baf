package nl.planhorizon.api.explain;

import java.util.List;
import java.util.concurrent.Callable;
import nl.planhorizon.api.console.Console;
import nl.planhorizon.api.console.Exit;
import nl.planhorizon.api.file.PlanArgument;
import nl.planhorizon.data.Fault;
import nl.planhorizon.data.FaultyInputException;
import nl.planhorizon.data.text.FaultKind;
import nl.planhorizon.solver.desk.PlanDesk;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.explain.Explainer;
import nl.planhorizon.solver.explain.remedy.Remedies;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells why a case is heard where it is, or why it is not, and what would help. */
@Command(name = "explain", mixinStandardHelpOptions = true, sortOptions = false)
public final class ExplainCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final PlanArgument about = new PlanArgument();

    @Parameters(index = "2", paramLabel = "CASE", descriptionKey = "argument.case")
    @SuppressWarnings("NullAway.Init")
    private String caseId;

    public ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws FaultyInputException {
        var given = about.read(console);
        var caseload = given.caseload();
        requireCase(caseload);
        var desk = PlanDesk.of(caseload, given.document().plan());
        var explanation = new Explainer(desk).explain(caseId);
        var remedies = new Remedies(desk, explanation).find();
        var report = new ExplanationReport(caseload, console.texts());
        if (about.isJson()) {
            console.out().println(ExplanationJson.of(explanation, remedies, report.sentence(explanation)));
        } else {
            report.lines(explanation, remedies).forEach(console.out()::println);
        }
        console.out().flush();
        return Exit.OK;
    }

    private void requireCase(Caseload caseload) throws FaultyInputException {
        if (caseload.cases().stream().noneMatch(each -> each.id().equals(caseId))) {
            throw new FaultyInputException(List.of(Fault.error(FaultKind.UNKNOWN_CASE, caseId, about.dataset())));
        }
    }
}
