package nl.planhorizon.api.report;

import java.util.ArrayList;
import java.util.List;
import nl.planhorizon.api.console.Texts;
import nl.planhorizon.solver.domain.Caseload;

/** Says in words what one more day would be worth. */
public final class ScarceWords {

    private final Texts texts;
    private final Names names;

    public ScarceWords(Caseload caseload, Texts texts) {
        this.texts = texts;
        names = new Names(caseload, texts);
    }

    /** All lines under one heading, or none. */
    public List<String> lines(List<ScarceDay> days) {
        if (days.isEmpty()) {
            return List.of();
        }
        var lines = new ArrayList<String>();
        lines.add(texts.say("report.scarce"));
        days.forEach(day -> lines.add("  " + line(day)));
        return lines;
    }

    /** As in: interpreter Tigrinya, Ter Apel, week 30: at most 120; really added: 3 cases earlier. */
    public String line(ScarceDay day) {
        var said = texts.say(
                "report.scarce.line",
                name(day),
                names.location(day.location()),
                day.week(),
                texts.date(day.day()),
                texts.number(day.worth()));
        var gain = day.replanned();
        return gain == null
                ? said
                : texts.say(
                        "report.scarce.replanned",
                        said,
                        texts.number(-gain.saved()),
                        texts.number(gain.casesEarlier()),
                        texts.number(gain.casesLater()),
                        texts.number(gain.daysEarlier()));
    }

    /** Where. */
    public String location(ScarceDay day) {
        return names.location(day.location());
    }

    /** Who or what. */
    public String name(ScarceDay day) {
        var language = day.language();
        return switch (day.kind()) {
            case INTERPRETER ->
                texts.say("report.scarce.interpreter", names.language(language == null ? "" : language));
            case OFFICER -> officer(day);
            default -> texts.say("report.scarce.room");
        };
    }

    private String officer(ScarceDay day) {
        var team = day.team();
        var noun = team == null ? texts.say("report.scarce.officer") : texts.say("report.scarce.officer.team", team);
        return day.skills().isEmpty()
                ? noun
                : texts.say("report.scarce.officer.skill", noun, String.join(", ", day.skills()));
    }
}
