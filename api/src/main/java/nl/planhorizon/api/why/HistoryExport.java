package nl.planhorizon.api.why;

import java.util.List;
import nl.planhorizon.api.web.OfficeNames;
import nl.planhorizon.api.web.Words;
import nl.planhorizon.data.grid.ListOutput.Heading;
import nl.planhorizon.data.grid.ListOutput.Listed;
import nl.planhorizon.solver.domain.Code;
import nl.planhorizon.solver.domain.plan.Hearing;
import org.jspecify.annotations.Nullable;

/** The history of a case to take along, for a court. */
final class HistoryExport {

    private static final List<String> COLUMNS = List.of(
            "at",
            "plan",
            "change",
            "who",
            "reason",
            "before",
            "after",
            "officer",
            "interpreter",
            "room",
            "facts",
            "policy",
            "version");

    private final OfficeNames names;
    private final Words words;

    HistoryExport(OfficeNames names, Words words) {
        this.names = names;
        this.words = words;
    }

    Listed of(String caseId, List<HistoryLine> lines) {
        return new Listed(
                "history-" + caseId,
                COLUMNS.stream()
                        .map(key -> new Heading(key, words.say("why.history." + key)))
                        .toList(),
                lines.stream().map(this::cells).toList());
    }

    private List<Object> cells(HistoryLine line) {
        var now = line.after();
        return List.of(
                line.at().toString(),
                words.say("why.history.what." + Code.of(line.what())),
                words.change(line.change()),
                line.who(),
                text(line.reason()),
                place(line.before()),
                place(now),
                now == null ? "" : now.officer(),
                now == null ? "" : text(now.interpreter()),
                now == null ? "" : now.room(),
                String.join(", ", line.fields()),
                line.policy(),
                line.version());
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }

    private String place(@Nullable Hearing hearing) {
        return hearing == null
                ? ""
                : "%s (%s), %s".formatted(words.when(hearing), hearing.firstDay(), names.location(hearing.location()));
    }
}
