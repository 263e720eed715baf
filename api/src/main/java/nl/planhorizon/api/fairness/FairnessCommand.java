package nl.planhorizon.api.fairness;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.planhorizon.api.console.Console;
import nl.planhorizon.api.console.Exit;
import nl.planhorizon.api.file.PlanArgument;
import nl.planhorizon.data.FaultyInputException;
import nl.planhorizon.data.audit.groups.GroupFairness;
import nl.planhorizon.data.audit.groups.PeriodFairness;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.plan.HearingPlan;
import nl.planhorizon.solver.domain.plan.StandingHearing;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells how groups of people fare under a plan, and what of a difference is chance or scarcity. */
@Command(name = "fairness", mixinStandardHelpOptions = true, sortOptions = false)
public final class FairnessCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final PlanArgument about = new PlanArgument();

    @Option(names = "--from", paramLabel = "DATE", descriptionKey = "option.from")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", descriptionKey = "option.to")
    private @Nullable LocalDate to;

    public FairnessCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws FaultyInputException {
        var given = about.read(console);
        var caseload = given.caseload();
        var plan = given.document().plan();
        var period = new Period(from, to);
        var rows = period.isAsked()
                ? PeriodFairness.of(caseload, heard(caseload, plan), period.range(caseload.window()))
                : GroupFairness.of(caseload, plan);
        if (about.isJson()) {
            console.out().println(FairnessJson.of(rows));
        } else {
            new FairnessReport(caseload, console.texts()).lines(rows).forEach(console.out()::println);
        }
        console.out().flush();
        return Exit.OK;
    }

    /** The hearings of the plan, and those that stood before its window. */
    private static List<Hearing> heard(Caseload caseload, HearingPlan plan) {
        return Stream.concat(
                        plan.hearings().stream(),
                        caseload.standing().stream()
                                .map(StandingHearing::hearing)
                                .filter(each -> each.firstDay()
                                        .isBefore(caseload.window().first())))
                .toList();
    }
}
