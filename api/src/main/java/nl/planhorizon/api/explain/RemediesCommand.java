package nl.planhorizon.api.explain;

import java.util.concurrent.Callable;
import nl.planhorizon.api.console.Console;
import nl.planhorizon.api.console.Exit;
import nl.planhorizon.api.console.Ranges;
import nl.planhorizon.api.file.PlanArgument;
import nl.planhorizon.api.json.Documents;
import nl.planhorizon.data.FaultyInputException;
import nl.planhorizon.solver.desk.PlanDesk;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells what would help a set of cases that have no hearing in time. */
@Command(name = "remedies", mixinStandardHelpOptions = true, sortOptions = false)
public final class RemediesCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final PlanArgument about = new PlanArgument();

    @Option(names = "--nationality", paramLabel = "CODE", descriptionKey = "option.nationality")
    private @Nullable String nationality;

    @Option(names = "--queue", paramLabel = "CODE", descriptionKey = "option.queue")
    private @Nullable String queue;

    @Option(names = "--language", paramLabel = "CODE", descriptionKey = "option.language")
    private @Nullable String language;

    @Option(names = "--location", paramLabel = "CODE", descriptionKey = "option.location")
    private @Nullable String location;

    @Option(names = "--past-horizon", descriptionKey = "option.past-horizon")
    private boolean pastHorizon;

    @Option(names = "--most", paramLabel = "N", defaultValue = "25", descriptionKey = "option.most")
    private int most;

    public RemediesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws FaultyInputException {
        new Ranges().within("--most", most, 1, Integer.MAX_VALUE).throwIfAny();
        var given = about.read(console);
        var desk = PlanDesk.of(given.caseload(), given.document().plan());
        var texts = console.texts();
        var set = new CaseSet(nationality, queue, language, location, pastHorizon);
        var answer = SetAnswer.of(set, desk, most, texts);
        if (about.isJson()) {
            console.out().println(Documents.write(answer));
        } else {
            console.out()
                    .println(texts.say(
                            "remedies.set",
                            texts.number(answer.cases()),
                            texts.number(answer.asked().size())));
            answer.remedies().forEach(each -> console.out().println("  " + each.sentence()));
        }
        console.out().flush();
        return Exit.OK;
    }
}
