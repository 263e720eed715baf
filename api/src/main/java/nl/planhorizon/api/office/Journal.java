package nl.planhorizon.api.office;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.planhorizon.data.piece.CaseloadPieces;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the journal: who changed what, when, from what to what. */
@Component
public final class Journal {

    private static final String SELECT =
            "select at, who, version, change, kind, subject, reason, before::text, after::text from journal ";

    private final JdbcClient database;

    Journal(JdbcClient database) {
        this.database = database;
    }

    /**
     * A line.
     *
     * @param at when
     * @param who name of the account
     * @param version version of the office after the change, 0 where the office is not concerned
     * @param change what was done
     * @param kind what was changed
     * @param subject its id
     * @param reason why, or null
     * @param before what it was, or null
     * @param after what it is, or null
     */
    public record Line(
            Instant at,
            String who,
            long version,
            String change,
            String kind,
            String subject,
            @Nullable String reason,
            @Nullable JsonNode before,
            @Nullable JsonNode after) {}

    /** The latest lines about one thing, the latest first. */
    public List<Line> about(String kind, String subject, int most) {
        return database.sql(SELECT + "where kind = ? and subject = ? order by id desc limit ?")
                .params(kind, subject, most)
                .query((row, number) -> line(row))
                .list();
    }

    /**
     * What changed of something since a version of the office, or of all of it, the latest first; of what counts its versions by
     * itself only the latest change, for lines do not tell its version.
     */
    public List<Line> since(VersionKey key, long seen, int most) {
        if (!key.countsWithTheOffice()) {
            return about(key.kind(), key.about(), 1);
        }
        return database.sql(SELECT
                        + "where version > :seen and (:about = '' or subject = :about) order by id desc limit :most")
                .param("seen", seen)
                .param("about", key.about())
                .param("most", most)
                .query((row, number) -> line(row))
                .list();
    }

    /** The last change on the board by somebody that was not undone since. */
    public Optional<Long> lastToUndo(String who) {
        return database.sql("""
                        select max(version) from journal j
                        where who = ?
                          and (change in ('move-hearing', 'unplan-hearing', 'pin-hearing', 'unpin-hearing')
                               or change ~ '^(put|remove)-(day-lock|hold|day-note|case-note|reserve|call)$')
                          and not exists (select from undone u where u.version = j.version)""").params(who).query(Long.class).optional();
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getTimestamp("at").toInstant(),
                row.getString("who"),
                row.getLong("version"),
                row.getString("change"),
                row.getString("kind"),
                row.getString("subject"),
                row.getString("reason"),
                json(row.getString("before")),
                json(row.getString("after")));
    }

    private static @Nullable JsonNode json(@Nullable String text) {
        return text == null ? null : CaseloadPieces.parse(text);
    }
}
