package nl.planhorizon.api.admin.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.planhorizon.api.access.Account;
import nl.planhorizon.api.access.Accounts;
import nl.planhorizon.api.json.Documents;
import nl.planhorizon.api.json.Leaves;
import nl.planhorizon.api.json.Leaves.Difference;
import nl.planhorizon.api.time.OfficeTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Finds lines of the journal. */
@Component
final class AuditLog {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 1, 1);
    private static final String CHOSEN = """
         from journal
        where (:from::timestamptz is null or at >= :from::timestamptz)
          and (:until::timestamptz is null or at < :until::timestamptz)
          and (:who::text is null or who = :who)
          and (:kind = '' or kind = :kind)
          and (:change = '' or change = :change)
          and (:subject = '' or subject = :subject)
        """;

    private final JdbcClient database;
    private final Accounts accounts;

    AuditLog(JdbcClient database, Accounts accounts) {
        this.database = database;
        this.accounts = accounts;
    }

    /**
     * A line.
     *
     * @param at when
     * @param who name of the account
     * @param officeVersion version of the office after it, or null where the office is not concerned
     * @param change what was done
     * @param kind what was changed
     * @param subject its id
     * @param reason why, or null
     * @param differences what is different
     */
    record Line(
            long id,
            Instant at,
            String who,
            @Nullable Long officeVersion,
            String change,
            String kind,
            String subject,
            @Nullable String reason,
            List<Difference> differences) {}

    long count(LogFilter filter) {
        return filled("select count(*)" + CHOSEN, filter).query(Long.class).single();
    }

    /** The latest lines. */
    List<Line> find(LogFilter filter, int skip, int most) {
        var sql = "select id, at, who, version, change, kind, subject, reason, before::text, after::text" + CHOSEN
                + " order by id desc limit :most offset :skip";
        return filled(sql, filter)
                .param("most", most)
                .param("skip", skip)
                .query((row, number) -> line(row))
                .list();
    }

    List<String> kinds() {
        return distinct("kind");
    }

    List<String> changes() {
        return distinct("change");
    }

    private List<String> distinct(String column) {
        return database.sql("select distinct %s from journal order by 1".formatted(column))
                .query(String.class)
                .list();
    }

    private StatementSpec filled(String sql, LogFilter filter) {
        return database.sql(sql)
                .param("from", start(filter.from(), 0))
                .param("until", start(filter.until(), 1))
                .param("who", name(filter.account()))
                .param("kind", filter.kind())
                .param("change", filter.change())
                .param("subject", filter.subject());
    }

    /** The start of a day, or of one some days later; no line is from before the first day or from after the last. */
    private static @Nullable String start(@Nullable LocalDate day, int later) {
        if (day == null) {
            return null;
        }
        var near = day.isBefore(FIRST) ? FIRST : day.isAfter(LAST) ? LAST : day;
        return near.plusDays(later).atStartOfDay(OfficeTime.ZONE).toInstant().toString();
    }

    private @Nullable String name(@Nullable Long account) {
        return account == null
                ? null
                : accounts.find(account).map(Account::name).orElse("");
    }

    private static Line line(ResultSet row) throws SQLException {
        long version = row.getLong("version");
        var before = row.getString("before");
        var after = row.getString("after");
        return new Line(
                row.getLong("id"),
                row.getTimestamp("at").toInstant(),
                row.getString("who"),
                version == 0 ? null : version,
                row.getString("change"),
                row.getString("kind"),
                row.getString("subject"),
                row.getString("reason"),
                Leaves.between(
                        before == null ? null : Documents.read(before), after == null ? null : Documents.read(after)));
    }

    /** All in a line, for a cell of an export. */
    static String told(List<Difference> differences, boolean after) {
        return differences.stream()
                .map(each -> each.path() + ": " + (after ? each.after() : each.before()))
                .collect(Collectors.joining("; "));
    }
}
