package nl.planhorizon.api.office;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.planhorizon.api.office.rows.HearingRow;
import nl.planhorizon.api.office.rows.HearingRow.PlanKind;
import nl.planhorizon.api.office.rows.JournalLine;
import org.jspecify.annotations.Nullable;

/** Lines of the journal about hearings: one for each case and plan, with where it was and where it is. */
final class HearingLines {

    private HearingLines() {}

    static List<JournalLine> of(List<HearingRow> gone, List<HearingRow> come) {
        List<JournalLine> lines = new ArrayList<>();
        for (var plan : PlanKind.values()) {
            var before = byCase(gone, plan);
            var after = byCase(come, plan);
            var cases = new TreeMap<String, JsonNode>(before);
            cases.putAll(after);
            cases.keySet()
                    .forEach(caseId ->
                            lines.add(new JournalLine(kind(plan), caseId, find(before, caseId), find(after, caseId))));
        }
        return lines;
    }

    private static String kind(PlanKind plan) {
        return plan == PlanKind.WORKING ? "hearing" : "published-hearing";
    }

    private static @Nullable JsonNode find(Map<String, JsonNode> rows, String caseId) {
        return rows.get(caseId);
    }

    private static Map<String, JsonNode> byCase(List<HearingRow> rows, PlanKind plan) {
        return rows.stream()
                .filter(row -> row.plan() == plan)
                .collect(Collectors.toMap(row -> row.hearing().caseId(), HearingRow::toJson, (one, other) -> other));
    }
}
