package nl.planhorizon.api.office.rows;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.planhorizon.data.piece.CaseloadPieces;
import nl.planhorizon.data.piece.Piece;
import org.springframework.jdbc.core.JdbcTemplate;

/** The rows of cases, officers, interpreters, companions, locations, rooms and holidays. */
public final class ThingRows {

    private static final int BATCH = 1000;
    private static final String PUT = """
            insert into thing (kind, id, version, rows, changed_at) values (?, ?, ?, ?::jsonb, ?)
            on conflict (kind, id) do update
            set version = excluded.version, rows = excluded.rows, changed_at = excluded.changed_at""";

    private final JdbcTemplate database;

    public ThingRows(JdbcTemplate database) {
        this.database = database;
    }

    /** What tells things apart. */
    public record ThingKey(String kind, String id) {}

    /** The rows of all things, in the order in which they came. */
    public List<JsonNode> all() {
        return database.query(
                "select rows from thing order by position", (row, number) -> CaseloadPieces.parse(row.getString(1)));
    }

    public Map<ThingKey, Long> versions() {
        Map<ThingKey, Long> versions = new HashMap<>();
        database.query("select kind, id, version from thing", row -> {
            versions.put(new ThingKey(row.getString(1), row.getString(2)), row.getLong(3));
        });
        return versions;
    }

    /** Whether there are as many things as then, none of them changed since that version of the office. */
    public boolean isUnchangedSince(long version, long count) {
        return Boolean.TRUE.equals(database.queryForObject(
                "select count(*) = ? and coalesce(max(version), 0) <= ? from thing", Boolean.class, count, version));
    }

    public void put(List<Piece> pieces, long version, Instant at) {
        database.batchUpdate(PUT, pieces, BATCH, (statement, piece) -> {
            statement.setString(1, piece.kind().name());
            statement.setString(2, piece.id());
            statement.setLong(3, version);
            statement.setString(4, piece.rows().toString());
            statement.setTimestamp(5, Timestamp.from(at));
        });
    }

    public void remove(List<Piece> pieces) {
        database.batchUpdate("delete from thing where kind = ? and id = ?", pieces, BATCH, (statement, piece) -> {
            statement.setString(1, piece.kind().name());
            statement.setString(2, piece.id());
        });
    }
}
