package nl.planhorizon.api.admin.retention;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.planhorizon.api.admin.retention.Kept.Rows;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.api.office.rows.Author;
import nl.planhorizon.api.office.rows.JournalLine;
import nl.planhorizon.api.office.rows.JournalRows;
import nl.planhorizon.api.office.rows.JournalRows.Entry;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Says what is kept for too long, and removes it. */
@Component
final class CleaningUp {

    private final JdbcClient database;
    private final Offices offices;
    private final JournalRows journal;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CleaningUp(
            JdbcClient database, Offices offices, JournalRows journal, TransactionTemplate transaction, Clock clock) {
        this.database = database;
        this.offices = offices;
        this.journal = journal;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * How a kind of data is kept.
     *
     * @param kind code of the kind
     * @param days days it is kept
     * @param least days it is kept at least
     * @param expired how many rows would be removed now
     * @param oldest when the oldest of them is from, or null if there is none
     */
    record Standing(
            String kind,
            int days,
            int least,
            long expired,
            @Nullable Instant oldest) {}

    List<Standing> list() {
        return Arrays.stream(Kept.values()).map(this::of).toList();
    }

    Standing of(Kept kept) {
        int days = days(kept);
        if (kept == Kept.CLOSED_CASES) {
            var cases = closedCases(days);
            return new Standing(kept.code(), days, kept.least(), cases.size(), oldest(cases));
        }
        long expired = 0;
        Instant oldest = null;
        for (var rows : kept.rows()) {
            expired += count(rows, days);
            var first = oldest(rows, days);
            oldest = first != null && (oldest == null || first.isBefore(oldest)) ? first : oldest;
        }
        return new Standing(kept.code(), days, kept.least(), expired, oldest);
    }

    private int days(Kept kept) {
        return database.sql("select days from retention where kind = ?")
                .param(kept.name())
                .query(Integer.class)
                .optional()
                .orElse(kept.standard());
    }

    private Timestamp before(Rows rows, int days) {
        return rows.byOffice()
                ? Timestamp.valueOf(
                        offices.current().caseload().asOf().minusDays(days).atStartOfDay())
                : byClock(days);
    }

    private Timestamp byClock(int days) {
        return Timestamp.from(clock.instant().minus(Duration.ofDays(days)));
    }

    private long count(Rows rows, int days) {
        return database.sql("select count(*) from %s where %s".formatted(rows.table(), rows.older()))
                .param("before", before(rows, days))
                .query(Long.class)
                .single();
    }

    private @Nullable Instant oldest(Rows rows, int days) {
        var sql = "select min(%s::timestamptz) from %s where %s".formatted(rows.moment(), rows.table(), rows.older());
        return database.sql(sql)
                .param("before", before(rows, days))
                .query((row, number) -> Optional.ofNullable(row.getTimestamp(1)))
                .single()
                .map(Timestamp::toInstant)
                .orElse(null);
    }

    /** A case that was changed last before some moment. */
    private record Closed(String id, Instant since) {}

    private List<Closed> closedCases(int days) {
        var old = database.sql("select id, changed_at from thing where kind = 'CASE' and changed_at < ?")
                .param(byClock(days))
                .query((row, number) ->
                        new Closed(row.getString(1), row.getTimestamp(2).toInstant()))
                .list();
        var ids = Set.copyOf(old.stream().map(Closed::id).toList());
        var removable = Set.copyOf(ForgetCases.removable(offices.current(), ids));
        return old.stream().filter(each -> removable.contains(each.id())).toList();
    }

    private static @Nullable Instant oldest(List<Closed> cases) {
        return cases.stream().map(Closed::since).min(Instant::compareTo).orElse(null);
    }

    /** Changes how long something is kept, as its editor saw it; empty if somebody changed it since. */
    Optional<Standing> keep(Kept kept, long seen, int days, String by) {
        return required(transaction.execute(status -> {
            database.sql("lock table retention in exclusive mode").update();
            int now = days(kept);
            if (now != seen) {
                return Optional.empty();
            }
            database.sql("""
                insert into retention (kind, days) values (?, ?)
                on conflict (kind) do update set days = excluded.days\
                """).params(kept.name(), days).update();
            tell("change-retention", List.of(line(kept, "days", now, days)), by);
            return Optional.of(of(kept));
        }));
    }

    /** Removes everything that is kept for too long; how many rows that was. */
    long cleanUp(String by) {
        long removed = 0;
        for (var kept : Kept.values()) {
            removed += kept == Kept.CLOSED_CASES ? forgetCases(by) : delete(kept, by);
        }
        return removed;
    }

    private long forgetCases(String by) {
        var cases = closedCases(days(Kept.CLOSED_CASES));
        if (!cases.isEmpty()) {
            offices.change(
                    new ForgetCases(Set.copyOf(cases.stream().map(Closed::id).toList())), by);
        }
        return cases.size();
    }

    private long delete(Kept kept, String by) {
        int days = days(kept);
        return required(transaction.execute(status -> {
            long removed = 0;
            for (var rows : kept.rows()) {
                removed += database.sql("delete from %s where %s".formatted(rows.table(), rows.older()))
                        .param("before", before(rows, days))
                        .update();
            }
            if (removed > 0) {
                tell("clean-up", List.of(line(kept, "removed", null, removed)), by);
            }
            return removed;
        }));
    }

    private static JournalLine line(Kept kept, String what, @Nullable Integer before, long after) {
        var json = JsonNodeFactory.instance;
        return new JournalLine(
                "retention",
                kept.code(),
                before == null ? null : json.objectNode().put(what, before),
                json.objectNode().put(what, after));
    }

    private void tell(String change, List<JournalLine> lines, String by) {
        journal.write(lines, new Entry(change, null, null), new Author(by, clock.instant()));
    }

    private static <T> T required(@Nullable T result) {
        return Objects.requireNonNull(result);
    }
}
