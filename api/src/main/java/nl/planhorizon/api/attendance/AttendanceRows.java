package nl.planhorizon.api.attendance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.planhorizon.api.attendance.Attendance.Ready;
import nl.planhorizon.api.office.rows.Author;
import nl.planhorizon.api.office.rows.HearingRow;
import nl.planhorizon.api.office.rows.HearingRow.PlanKind;
import nl.planhorizon.data.piece.CaseloadPieces;
import nl.planhorizon.solver.domain.calendar.DateRange;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.plan.StandingHearing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What became of hearings: the latest that was told of a hearing counts, and nothing that was undone. */
@Component
public final class AttendanceRows {

    private static final String LATEST = """
        select distinct on (case_id, first_day) * from attendance
        where first_day <= :last and last_day >= :first and version not in (select version from undone)
        order by case_id, first_day, id desc\
        """;
    private static final String PUT = """
        insert into attendance
            (version, case_id, first_day, last_day, outcome, queue, hearing, registered_by, registered_at,
            ready_before, ready_after)
        values (:version, :caseId, :firstDay, :lastDay, :outcome, :queue, :hearing::jsonb, :by, :at,
            cast(:readyBefore as date), cast(:readyAfter as date))\
        """;

    private static final DateRange EVER = new DateRange(LocalDate.of(1900, 1, 1), LocalDate.of(2999, 12, 31));

    private final JdbcClient database;

    public AttendanceRows(JdbcClient database) {
        this.database = database;
    }

    /**
     * What became of a hearing.
     *
     * @param published the hearing as it stood in the published plan
     * @param outcome how it went
     * @param queue code of the queue of its case
     * @param ready what it made of the day from which the case is ready
     */
    public record Told(StandingHearing published, Outcome outcome, String queue, Ready ready) {}

    /** Writes it in the transaction of the change it is part of. */
    public static void put(JdbcClient inTransaction, Told told, long version, Author author) {
        var hearing = told.published().hearing();
        var row = new HearingRow(PlanKind.PUBLISHED, hearing, told.published().invitation(), null);
        inTransaction
                .sql(PUT)
                .param("version", version)
                .param("caseId", hearing.caseId())
                .param("firstDay", hearing.firstDay())
                .param("lastDay", hearing.lastDay())
                .param("outcome", told.outcome().name())
                .param("queue", told.queue())
                .param("hearing", row.toJson().toString())
                .param("by", author.name())
                .param("at", Timestamp.from(author.at()))
                .param("readyBefore", told.ready().before())
                .param("readyAfter", told.ready().after())
                .update();
    }

    /** What became of the hearings on some days. */
    public Map<HearingKey, Attendance> on(DateRange days) {
        Map<HearingKey, Attendance> found = new HashMap<>();
        database.sql(LATEST)
                .param("first", days.first())
                .param("last", days.last())
                .query(row -> {
                    found.put(key(row), attendance(row));
                });
        return found;
    }

    /** Every hearing that took place, or counts as if it had, in the order of their days. */
    public List<Hearing> held() {
        return on(EVER).values().stream()
                .filter(each -> each.outcome().tookPlace())
                .map(each -> each.hearing().hearing())
                .sorted(Comparator.comparing(Hearing::firstDay).thenComparing(Hearing::caseId))
                .toList();
    }

    public Optional<Attendance> find(HearingKey key) {
        return Optional.ofNullable(on(DateRange.day(key.firstDay())).get(key));
    }

    private static HearingKey key(ResultSet row) throws SQLException {
        return new HearingKey(row.getString("case_id"), row.getObject("first_day", LocalDate.class));
    }

    private static Attendance attendance(ResultSet row) throws SQLException {
        var published = HearingRow.fromJson(
                PlanKind.PUBLISHED, row.getString("case_id"), CaseloadPieces.parse(row.getString("hearing")));
        return new Attendance(
                Outcome.valueOf(row.getString("outcome")),
                new Ready(
                        row.getObject("ready_before", LocalDate.class), row.getObject("ready_after", LocalDate.class)),
                new StandingHearing(published.hearing(), true, published.invitation(), null),
                row.getString("registered_by"),
                row.getTimestamp("registered_at").toInstant(),
                row.getLong("version"));
    }
}
