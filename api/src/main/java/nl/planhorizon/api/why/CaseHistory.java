package nl.planhorizon.api.why;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import nl.planhorizon.api.json.Documents;
import nl.planhorizon.api.office.Journal;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.api.office.rows.HearingRow;
import nl.planhorizon.api.why.HistoryLine.What;
import nl.planhorizon.solver.domain.plan.Hearing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Everything the journal tells about a case, however long ago: the journal is never changed. Plans of runs that nobody took
 * over are there as long as the runs are kept.
 */
@Component
final class CaseHistory {

    private static final int ALL = Integer.MAX_VALUE;

    private final Journal journal;
    private final Offices offices;
    private final JdbcClient database;

    CaseHistory(Journal journal, Offices offices, JdbcClient database) {
        this.journal = journal;
        this.offices = offices;
        this.database = database;
    }

    /** The policy in force up to a version of the office. */
    private record InForce(long until, String policy) {}

    /** The lines, the oldest first. */
    List<HistoryLine> of(String caseId) {
        var policies = policies();
        List<HistoryLine> lines = new ArrayList<>();
        journal.about("hearing", caseId, ALL).forEach(line -> lines.add(plan(What.WORKING, line, policies)));
        journal.about("published-hearing", caseId, ALL)
                .forEach(line -> lines.add(plan(What.PUBLISHED, line, policies)));
        journal.about("case", caseId, ALL).forEach(line -> lines.add(facts(line, policies)));
        lines.addAll(runs(caseId));
        lines.sort(Comparator.comparing(HistoryLine::at)
                .thenComparing(HistoryLine::version)
                .thenComparing(HistoryLine::what));
        return lines;
    }

    private static HistoryLine plan(What what, Journal.Line line, List<InForce> policies) {
        return line(
                what,
                line,
                List.of(),
                policies,
                new Hearings(hearing(line.subject(), line.before()), hearing(line.subject(), line.after())));
    }

    /** A hearing before and after. */
    private record Hearings(
            @Nullable Hearing before, @Nullable Hearing after) {}

    private static HistoryLine facts(Journal.Line line, List<InForce> policies) {
        return line(What.FACTS, line, changed(line.before(), line.after()), policies, new Hearings(null, null));
    }

    private static HistoryLine line(
            What what, Journal.Line line, List<String> fields, List<InForce> policies, Hearings hearings) {
        return new HistoryLine(
                line.at(),
                what,
                line.change(),
                line.who(),
                line.reason(),
                hearings.before(),
                hearings.after(),
                fields,
                policyAt(line.version(), policies),
                line.version());
    }

    private static @Nullable Hearing hearing(String caseId, @Nullable JsonNode json) {
        return json == null ? null : HearingRow.hearing(caseId, json);
    }

    private static List<String> changed(@Nullable JsonNode before, @Nullable JsonNode after) {
        var old = before == null
                ? MissingNode.getInstance()
                : before.path("cases").path(0);
        var now =
                after == null ? MissingNode.getInstance() : after.path("cases").path(0);
        var names = new TreeSet<String>();
        old.fieldNames().forEachRemaining(names::add);
        now.fieldNames().forEachRemaining(names::add);
        names.removeIf(name -> old.path(name).equals(now.path(name)));
        return List.copyOf(names);
    }

    private static String policyAt(long version, List<InForce> policies) {
        return policies.stream()
                .filter(each -> version < each.until())
                .findFirst()
                .orElseThrow()
                .policy();
    }

    /** The policies there were, each with the version at which the next began. */
    private List<InForce> policies() {
        var policies = new ArrayList<>(database.sql("""
                        select version, jsonb_path_query_first(before, '$.**.policyVersion') #>> '{}' as policy
                        from journal where kind = 'office' and before is not null order by id""")
                .query((row, number) -> new InForce(row.getLong("version"), row.getString("policy")))
                .list());
        policies.add(new InForce(
                Long.MAX_VALUE, offices.current().caseload().policy().version()));
        return policies;
    }

    private List<HistoryLine> runs(String caseId) {
        return database.sql("""
                        select coalesce(finished_at, asked_at) as at, id, name, asked_by, policy_version, hearing
                        from run, lateral jsonb_array_elements(result -> 'hearings') as hearing
                        where result is not null and hearing ->> 'case' = ?""")
                .param(caseId)
                .query((row, number) -> run(caseId, row))
                .list();
    }

    private static HistoryLine run(String caseId, ResultSet row) throws SQLException {
        return new HistoryLine(
                row.getTimestamp("at").toInstant(),
                What.RUN,
                "run",
                row.getString("asked_by"),
                row.getString("id"),
                null,
                HearingRow.hearing(caseId, Documents.read(row.getString("hearing"))),
                List.of(),
                row.getString("policy_version"),
                0);
    }
}
