package nl.planhorizon.api.night.report;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import nl.planhorizon.api.console.Language;
import nl.planhorizon.api.console.Texts;
import nl.planhorizon.api.report.Names;
import nl.planhorizon.api.web.PageTexts;
import nl.planhorizon.solver.domain.Caseload;

/** The morning report as a mail in one language: figures only. */
final class MailText {

    private final PageTexts texts;
    private final Texts shared;

    MailText(PageTexts texts, Language language) {
        this.texts = texts;
        shared = new Texts(language);
    }

    String subject(MorningReport report) {
        var day =
                DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", shared.locale()).format(report.date());
        return say("night.mail.subject", day, outcome(report));
    }

    private String outcome(MorningReport report) {
        return say("night.outcome." + report.outcome());
    }

    String of(MorningReport report, Caseload caseload) {
        var names = new Names(caseload, shared);
        List<String> lines = new ArrayList<>();
        lines.add(figures(report));
        if (!report.overtakesByCode().isEmpty()) {
            lines.add("");
            lines.add(say("night.mail.overtakes"));
            report.overtakesByCode()
                    .forEach((code, count) -> lines.add("- %s %d".formatted(names.reason(code), count)));
        }
        if (!report.bottlenecks().isEmpty()) {
            lines.add("");
            lines.add(say("night.mail.bottlenecks"));
            report.bottlenecks()
                    .forEach(each -> lines.add(say(
                            "night.mail.bottleneck",
                            names.resource(each),
                            each.used(),
                            each.available(),
                            each.waiting())));
        }
        return String.join("\n", lines) + "\n";
    }

    private String figures(MorningReport report) {
        return say(
                "night.mail.text",
                outcome(report) + (report.reason() == null ? "" : ": " + say("night.reason." + report.reason())),
                report.moves("new").size(),
                report.moves("moved").size(),
                report.moves("dropped").size(),
                figure(report, "priorityWithinHorizon"),
                figure(report, "priorityCases"),
                figure(report, "overtakesUnexplained"),
                report.broken().size(),
                report.calls().size());
    }

    private static long figure(MorningReport report, String name) {
        return report.inForce().getOrDefault(name, 0L);
    }

    private String say(String key, Object... values) {
        return texts.say(shared.locale(), key, values);
    }
}
