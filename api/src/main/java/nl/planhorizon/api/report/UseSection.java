package nl.planhorizon.api.report;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.planhorizon.api.console.TextTable;
import nl.planhorizon.api.console.Texts;
import nl.planhorizon.data.audit.figures.Utilisation;
import org.jspecify.annotations.Nullable;

/** How busy officers, interpreters and rooms are, and what stands in the way of planning more. */
final class UseSection implements PlanReport.Section {

    private static final int LANGUAGES_SHOWN = 8;

    private final Texts texts;

    UseSection(Texts texts) {
        this.texts = texts;
    }

    @Override
    public List<String> lines(PlanFigures figures) {
        var use = figures.audit().use();
        var names = new Names(figures.caseload(), texts);
        var table = new TextTable()
                .row(texts.say("report.use"), texts.say("report.used"), texts.say("report.available"), "");
        add(table, texts.say("report.officers"), use.officerUtilisation());
        add(table, texts.say("report.rooms"), use.roomUtilisation());
        use.interpreterUtilisation().entrySet().stream()
                .sorted(comparing((Map.Entry<String, Utilisation> each) -> -share(each.getValue())))
                .limit(LANGUAGES_SHOWN)
                .forEach(each ->
                        add(table, texts.say("report.interpreters", names.language(each.getKey())), each.getValue()));
        var lines = new ArrayList<>(table.lines());
        lines.add(0, texts.say("report.utilisation"));
        lines.add(bottleneck(figures.bottleneck(), names));
        lines.addAll(new ScarceWords(figures.caseload(), texts).lines(figures.bottlenecks()));
        return lines;
    }

    private void add(TextTable table, String name, Utilisation use) {
        table.row(name, texts.number(use.used()), texts.number(use.available()), texts.percentage(share(use)));
    }

    private static double share(Utilisation use) {
        return use.available() > 0 ? (double) use.used() / use.available() : 0;
    }

    private String bottleneck(@Nullable Bottleneck worst, Names names) {
        if (worst == null) {
            return texts.say("report.bottleneck.none");
        }
        return texts.say(
                worst.isNearlyUsedUp() ? "report.bottleneck" : "report.bottleneck.busiest",
                names.resource(worst),
                texts.percentage(worst.share()),
                texts.number(worst.waiting()));
    }
}
