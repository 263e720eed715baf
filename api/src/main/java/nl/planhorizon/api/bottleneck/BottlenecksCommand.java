package nl.planhorizon.api.bottleneck;

import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.planhorizon.api.console.Console;
import nl.planhorizon.api.console.Exit;
import nl.planhorizon.api.console.Ranges;
import nl.planhorizon.api.console.TextTable;
import nl.planhorizon.api.file.PlanArgument;
import nl.planhorizon.api.json.Documents;
import nl.planhorizon.api.report.ScarceWords;
import nl.planhorizon.data.FaultyInputException;
import nl.planhorizon.solver.domain.Caseload;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells what one more day of interpreters, officers and rooms would be worth, by week and location. */
@Command(name = "bottlenecks", mixinStandardHelpOptions = true, sortOptions = false)
public final class BottlenecksCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final PlanArgument about = new PlanArgument();

    @Option(names = "--replan", paramLabel = "N", defaultValue = "5", descriptionKey = "option.replan")
    private int replan;

    public BottlenecksCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws FaultyInputException {
        new Ranges().within("--replan", replan, 0, Integer.MAX_VALUE).throwIfAny();
        var given = about.read(console);
        var caseload = given.caseload();
        var found =
                Scarcity.of(caseload, given.document().plan(), given.document().proof(), replan);
        if (about.isJson()) {
            console.out().println(Documents.write(found));
        } else {
            lines(caseload, found).forEach(console.out()::println);
        }
        console.out().flush();
        return Exit.OK;
    }

    private List<String> lines(Caseload caseload, Scarcity found) {
        var texts = console.texts();
        var words = new ScarceWords(caseload, texts);
        var map = HeatMap.of(found.days());
        var table = new TextTable().row(heading(texts.say("bottlenecks.what"), texts.say("bottlenecks.where"), map));
        for (var row : map.rows()) {
            var cells = row.values().stream().map(texts::number).toList();
            table.row(joined(words.name(row.example()), words.location(row.example()), cells));
        }
        var lines = new ArrayList<>(words.lines(found.replanned()));
        lines.add("");
        lines.add(texts.say("bottlenecks.map"));
        lines.addAll(table.lines());
        return lines;
    }

    private static String[] heading(String what, String where, HeatMap map) {
        return joined(
                what,
                where,
                map.weeks().stream()
                        .map(week -> Integer.toString(week.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)))
                        .toList());
    }

    private static String[] joined(String first, String second, List<String> others) {
        return Stream.concat(Stream.of(first, second), others.stream()).toArray(String[]::new);
    }
}
