package nl.planhorizon.api.fairness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.planhorizon.api.console.TextTable;
import nl.planhorizon.api.console.Texts;
import nl.planhorizon.data.audit.groups.Delay;
import nl.planhorizon.data.audit.groups.GroupRow;
import nl.planhorizon.data.audit.groups.Grouping;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.Code;
import org.jspecify.annotations.Nullable;

/** The fairness report in tables, one a grouping, for people. */
final class FairnessReport {

    private final Caseload caseload;
    private final Texts texts;

    FairnessReport(Caseload caseload, Texts texts) {
        this.caseload = caseload;
        this.texts = texts;
    }

    /**
     * How the groups of one grouping fare.
     *
     * @param headings names of the columns, that of the group first
     * @param lines one for each group
     */
    record Table(List<String> headings, List<Line> lines) {}

    /**
     * How a group fares.
     *
     * @param cells as the headings say
     * @param verdict code of what a difference comes from
     * @param says the same in words
     */
    record Line(List<String> cells, String verdict, String says) {}

    List<String> lines(List<GroupRow> rows) {
        var lines = new ArrayList<String>();
        for (var each : tables(rows)) {
            var table = new TextTable().row(each.headings().toArray(String[]::new));
            each.lines().forEach(line -> table.noted(line.says(), line.cells().toArray(String[]::new)));
            lines.addAll(table.lines());
            lines.add("");
        }
        lines.add(texts.say("fairness.legend"));
        return lines;
    }

    List<Table> tables(List<GroupRow> rows) {
        return Arrays.stream(Grouping.values())
                .map(grouping -> table(
                        grouping,
                        rows.stream().filter(row -> row.grouping() == grouping).toList()))
                .filter(table -> !table.lines().isEmpty())
                .toList();
    }

    private Table table(Grouping grouping, List<GroupRow> rows) {
        return new Table(
                List.of(
                        texts.say("fairness.by." + Code.of(grouping)),
                        texts.say("fairness.cases"),
                        texts.say("report.median"),
                        texts.say("report.p90"),
                        texts.say("fairness.within"),
                        texts.say("fairness.in-queue"),
                        texts.say("fairness.among-alike")),
                rows.stream().map(this::line).toList());
    }

    private Line line(GroupRow row) {
        var verdict = Code.of(row.verdict());
        return new Line(
                List.of(
                        name(row),
                        texts.number(row.cases()),
                        days(row.waitingDaysMedian()),
                        days(row.waitingDaysP90()),
                        within(row),
                        delay(row.inQueue()),
                        delay(row.amongAlike())),
                verdict,
                texts.say("fairness.verdict." + verdict));
    }

    private String name(GroupRow row) {
        return switch (row.grouping()) {
            case LANGUAGE -> texts.language(row.group());
            case NATIONALITY -> country(row.group());
            case QUEUE ->
                caseload.policy().queues().stream()
                        .filter(queue -> queue.code().equals(row.group()))
                        .map(queue -> texts.name(queue.dutch(), queue.english()))
                        .findFirst()
                        .orElse(row.group());
            case LOCATION ->
                caseload.resources().locations().stream()
                        .filter(location -> location.code().equals(row.group()))
                        .map(location -> location.name())
                        .findFirst()
                        .orElse(row.group());
            case SEX_WISH, AGE -> texts.sayOr(row.group(), "fairness.group." + row.group());
        };
    }

    /** The name of a country by its three-letter code, or the code itself. */
    private String country(String code) {
        for (var iso2 : Locale.getISOCountries()) {
            var country = new Locale("", iso2);
            if (country.getISO3Country().equals(code)) {
                return country.getDisplayCountry(texts.locale());
            }
        }
        return texts.sayOr(code, "fairness.group." + code);
    }

    private String days(@Nullable Long days) {
        return days == null ? "-" : texts.number(days);
    }

    private String within(GroupRow row) {
        return row.withHorizon() == 0
                ? "-"
                : texts.say("fairness.of", texts.number(row.withinHorizon()), texts.number(row.withHorizon()));
    }

    private String delay(Delay delay) {
        return texts.say("fairness.delay", delay.days(), delay.spread());
    }
}
