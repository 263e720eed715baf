package nl.planhorizon.api.tell;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.planhorizon.api.json.Documents;
import nl.planhorizon.api.office.rows.HearingRow;
import nl.planhorizon.api.office.rows.HearingRow.PlanKind;
import nl.planhorizon.data.piece.CaseloadPieces;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.plan.Invitation;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The work list of whom to tell. */
@Component
public final class MessageRows {

    private static final String PUT = """
        insert into to_tell (version, kind, subject, case_id, what, was, becomes, due)
        values (:version, :kind, :subject, :caseId, :what, :was::jsonb, :becomes::jsonb, :due)
        on conflict do nothing\
        """;

    private static final String TAKEN = """
        select was from to_tell
        where case_id = :caseId and kind = 'APPLICANT' and was is not null
            and version not in (select version from undone)
        order by id desc limit 1\
        """;

    private final JdbcClient database;
    private final Clock clock;

    public MessageRows(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Something on the list.
     *
     * @param id its number
     * @param kind who is told
     * @param subject id of the case, officer or interpreter
     * @param caseId id of the case whose hearing it is
     * @param what what happened
     * @param was the hearing before, or null
     * @param becomes the hearing now, or null
     * @param due the day by which it matters
     */
    public record Open(
            long id,
            Message.Kind kind,
            String subject,
            String caseId,
            Message.What what,
            @Nullable JsonNode was,
            @Nullable JsonNode becomes,
            LocalDate due) {

        /** Codes of the locations where the hearing was and is. */
        public Set<String> locations() {
            return Stream.of(was, becomes)
                    .flatMap(Stream::ofNullable)
                    .map(hearing -> hearing.path("location").asText())
                    .collect(Collectors.toSet());
        }
    }

    /** Puts messages on the list, in the transaction of the change they are about. */
    public static void put(JdbcClient inTransaction, List<Message> messages, long version) {
        for (var each : messages) {
            inTransaction
                    .sql(PUT)
                    .param("version", version)
                    .param("kind", each.kind().name())
                    .param("subject", each.subject())
                    .param("caseId", each.either().caseId())
                    .param("what", each.what().name())
                    .param("was", json(each.was()))
                    .param("becomes", json(each.becomes()))
                    .param("due", each.due())
                    .update();
        }
    }

    private static @Nullable String json(@Nullable Hearing hearing) {
        return hearing == null
                ? null
                : new HearingRow(PlanKind.PUBLISHED, hearing, Invitation.NOT_SENT, null)
                        .toJson()
                        .toString();
    }

    /** What is not ticked off, the most urgent first. */
    public List<Open> open() {
        return database.sql("select * from to_tell where told_at is null"
                        + " and version not in (select version from undone) order by due, case_id, id")
                .query((row, number) -> open(row))
                .list();
    }

    Optional<Open> find(long id) {
        return database.sql("select * from to_tell where id = :id")
                .param("id", id)
                .query((row, number) -> open(row))
                .optional();
    }

    /** The hearing that a case lost last, by being moved or dropped. */
    public Optional<Hearing> lastTakenFrom(String caseId) {
        return database.sql(TAKEN)
                .param("caseId", caseId)
                .query(String.class)
                .optional()
                .map(text -> HearingRow.fromJson(PlanKind.PUBLISHED, caseId, CaseloadPieces.parse(text))
                        .hearing());
    }

    boolean tick(long id, String who) {
        return database.sql("update to_tell set told_by = :who, told_at = :now where id = :id and told_at is null"
                                + " and version not in (select version from undone)")
                        .param("who", who)
                        .param("now", Timestamp.from(clock.instant()))
                        .param("id", id)
                        .update()
                > 0;
    }

    private static Open open(ResultSet row) throws SQLException {
        return new Open(
                row.getLong("id"),
                Message.Kind.valueOf(row.getString("kind")),
                row.getString("subject"),
                row.getString("case_id"),
                Message.What.valueOf(row.getString("what")),
                tree(row.getString("was")),
                tree(row.getString("becomes")),
                row.getDate("due").toLocalDate());
    }

    private static @Nullable JsonNode tree(@Nullable String text) {
        return text == null ? null : Documents.read(text);
    }
}
