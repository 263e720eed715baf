package nl.planhorizon.api.hearingdays;

import java.util.List;
import nl.planhorizon.api.web.OfficeNames;
import nl.planhorizon.api.web.Words;
import nl.planhorizon.data.grid.ListOutput.Heading;
import nl.planhorizon.data.grid.ListOutput.Listed;

/** A day list to take along. */
final class DayExport {

    private DayExport() {}

    static Listed of(DayList list, OfficeNames names, Words words) {
        return new Listed(
                "hearings-" + list.day(),
                List.of(
                        heading("part", "days.part", words),
                        heading("case", "days.case", words),
                        heading("queue", "days.queue", words),
                        heading("hearingType", "days.type", words),
                        heading("location", "days.location", words),
                        heading("room", "days.room", words),
                        heading("officer", "days.officer", words),
                        heading("interpreter", "days.interpreter", words),
                        heading("language", "days.language", words),
                        heading("companions", "days.companions", words),
                        heading("invitation", "days.invitation", words),
                        heading("attendance", "days.attendance", words)),
                list.rows().map(row -> cells(row, names, words)).toList());
    }

    private static Heading heading(String key, String text, Words words) {
        return new Heading(key, words.say(text));
    }

    private static List<Object> cells(DayRow row, OfficeNames names, Words words) {
        return List.of(
                words.say("half." + row.half()),
                row.caseId(),
                names.queue(row.queue()),
                names.hearingType(row.hearingType()),
                names.location(row.location()),
                row.room(),
                row.officer(),
                row.interpreter(),
                words.language(row.language()),
                row.companions(),
                words.say("days.invited." + row.invitation()),
                row.attendance() == null ? "" : words.say("days.outcome." + row.attendance()));
    }
}
