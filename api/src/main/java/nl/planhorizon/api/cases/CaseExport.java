package nl.planhorizon.api.cases;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.web.OfficeNames;
import nl.planhorizon.api.web.Words;
import nl.planhorizon.data.grid.ListOutput.Heading;
import nl.planhorizon.data.grid.ListOutput.Listed;
import org.jspecify.annotations.Nullable;

/** The list of cases as a file: what is seen is what is taken along, all pages of it. */
final class CaseExport {

    private CaseExport() {}

    static Listed of(CaseSearch search, Office office, Words words) {
        var names = new OfficeNames(office.caseload(), words);
        return new Listed(
                "cases",
                List.of(
                        new Heading("id", words.say("cases.number")),
                        new Heading("queue", words.say("cases.queue")),
                        new Heading("language", words.say("cases.language")),
                        new Heading("application", words.say("cases.application")),
                        new Heading("horizon", words.say("cases.horizon")),
                        new Heading("term", words.say("cases.term")),
                        new Heading("hearing", words.say("cases.hearing")),
                        new Heading("location", words.say("cases.location")),
                        new Heading("missing", words.say("case.missing"))),
                search.in(office).stream()
                        .map(each -> CaseRow.of(each, office))
                        .map(row -> cells(row, names, words))
                        .toList());
    }

    private static List<Object> cells(CaseRow row, OfficeNames names, Words words) {
        var hearing = row.hearing();
        return List.of(
                row.id(),
                names.queue(row.queue()),
                words.language(row.language()),
                row.application(),
                orEmpty(row.horizon()),
                row.term(),
                hearing == null ? unplanned(row, words) : hearing.firstDay(),
                hearing == null ? "" : names.location(hearing.location()),
                row.missing().stream()
                        .map(code -> words.say("case.missing." + code))
                        .collect(Collectors.joining(", ")));
    }

    private static String unplanned(CaseRow row, Words words) {
        return words.say(row.ready() ? "cases.not-planned-yet" : "cases.not-ready-yet");
    }

    private static Object orEmpty(@Nullable Object cell) {
        return Objects.requireNonNullElse(cell, "");
    }
}
