package nl.planhorizon.api.office.rows;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.planhorizon.data.piece.CaseloadPieces;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes the journal: who changed what, when, from what to what. PostgreSQL refuses to change it afterwards. */
@Component
public final class JournalRows {

    private static final int BATCH = 1000;
    private static final String INSERT = """
        insert into journal (at, who, version, change, kind, subject, reason, before, after)
        values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb)\
        """;

    private final JdbcTemplate database;

    public JournalRows(JdbcTemplate database) {
        this.database = database;
    }

    /**
     * What all lines of one change have in common.
     *
     * @param change what was done
     * @param reason why, or null
     * @param version version of the office after it, or null where the office is not concerned
     */
    public record Entry(
            String change,
            @Nullable String reason,
            @Nullable Long version) {}

    public void write(List<JournalLine> lines, Entry entry, Author author) {
        database.batchUpdate(INSERT, lines, BATCH, (statement, line) -> {
            statement.setTimestamp(1, Timestamp.from(author.at()));
            statement.setString(2, author.name());
            statement.setObject(3, entry.version(), Types.BIGINT);
            statement.setString(4, entry.change());
            statement.setString(5, line.kind());
            statement.setString(6, line.subject());
            statement.setString(7, entry.reason());
            set(statement, 8, line.before());
            set(statement, 9, line.after());
        });
    }

    private static void set(PreparedStatement statement, int place, @Nullable JsonNode json) throws SQLException {
        statement.setString(place, json == null ? null : json.toString());
    }

    /** The change after which the office had a version; empty if there is none. */
    public Optional<ToldChange> at(long version) {
        List<String> who = new ArrayList<>();
        var lines = database.query(
                "select who, kind, subject, before, after from journal where version = ? order by id",
                (row, number) -> {
                    who.add(row.getString(1));
                    return new JournalLine(row.getString(2), row.getString(3), json(row, 4), json(row, 5));
                },
                version);
        return lines.isEmpty() ? Optional.empty() : Optional.of(new ToldChange(who.get(0), lines));
    }

    private static @Nullable JsonNode json(ResultSet row, int place) throws SQLException {
        var text = row.getString(place);
        return text == null ? null : CaseloadPieces.parse(text);
    }
}
