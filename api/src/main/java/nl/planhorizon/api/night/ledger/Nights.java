package nl.planhorizon.api.night.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.planhorizon.api.json.Documents;
import nl.planhorizon.api.problem.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The nights there were, each with its steps and documents. */
@Component
public final class Nights {

    private static final String CLAIM = """
        insert into night (date, attempt, state, asked_by, started_at) values (:date, 1, 'RUNNING', :who, :now)
        on conflict (date) do update set attempt = night.attempt + 1, state = 'RUNNING', ended_at = null,
            outcome = case when night.outcome = 'FAILED' then null else night.outcome end,
            reason = case when night.outcome = 'FAILED' then null else night.reason end
        where night.state <> 'ENDED'\
        """;
    private static final String LEAVE_EARLIER = """
        update night set state = 'ENDED', ended_at = :now, outcome = coalesce(outcome, 'FAILED'),
                         reason = coalesce(reason, 'overtaken-by-next-night')
        where date < :date and state <> 'ENDED'\
        """;

    private final TransactionTemplate transaction;
    private final JdbcClient database;
    private final Clock clock;

    public Nights(TransactionTemplate transaction, JdbcTemplate template, Clock clock) {
        this.transaction = transaction;
        database = JdbcClient.create(template);
        this.clock = clock;
    }

    public Optional<Night> find(LocalDate date) {
        return database.sql("select * from night where date = :date")
                .param("date", date)
                .query((row, number) -> night(row))
                .optional();
    }

    /**
     * The night that leads to a date.
     *
     * @throws NotFoundException if there is none
     */
    public Night get(LocalDate date) {
        return find(date).orElseThrow(() -> new NotFoundException("night", date.toString()));
    }

    /** The last nights, the latest first. */
    public List<Night> latest(int count) {
        return database.sql("select * from night order by date desc limit :count")
                .param("count", count)
                .query((row, number) -> night(row))
                .list();
    }

    /** A document of a night, such as its report. */
    public Optional<JsonNode> document(LocalDate date, String kind) {
        return database.sql("select content from night_document where date = :date and kind = :kind")
                .param("date", date)
                .param("kind", kind)
                .query(String.class)
                .optional()
                .map(Documents::read);
    }

    /** The latest documents of a kind by their night, the oldest night first. */
    public SortedMap<LocalDate, JsonNode> documents(String kind, int most) {
        var found = new TreeMap<LocalDate, JsonNode>();
        database.sql("select date, content from night_document where kind = :kind order by date desc limit :most")
                .param("kind", kind)
                .param("most", most)
                .query((row, number) ->
                        found.put(row.getDate("date").toLocalDate(), Documents.read(row.getString("content"))))
                .list();
        return found;
    }

    /**
     * Takes a night up, or leaves it as it is if it has ended. Earlier nights that were left open are closed.
     *
     * @return the ledger to go on with, or empty if the night has ended
     */
    public Optional<NightLedger> claim(LocalDate date, String who) {
        return Objects.requireNonNull(transaction.execute(status -> {
            var now = Timestamp.from(clock.instant());
            database.sql(LEAVE_EARLIER).param("date", date).param("now", now).update();
            int claimed = database.sql(CLAIM)
                    .param("date", date)
                    .param("who", who)
                    .param("now", now)
                    .update();
            return claimed == 0 ? Optional.<NightLedger>empty() : Optional.of(ledger(date));
        }));
    }

    private NightLedger ledger(LocalDate date) {
        int attempt = database.sql("select attempt from night where date = :date")
                .param("date", date)
                .query(Integer.class)
                .single();
        return new NightLedger(date, attempt, transaction, database, clock);
    }

    private Night night(ResultSet row) throws SQLException {
        var date = row.getDate("date").toLocalDate();
        var outcome = row.getString("outcome");
        return new Night(
                date,
                row.getInt("attempt"),
                Night.State.valueOf(row.getString("state")),
                outcome == null ? null : Outcome.valueOf(outcome),
                row.getString("reason"),
                row.getTimestamp("started_at").toInstant(),
                instant(row, "ended_at"),
                steps(date));
    }

    private List<Night.Step> steps(LocalDate date) {
        return database
                .sql("select * from night_step where date = :date")
                .param("date", date)
                .query((row, number) -> step(row))
                .list()
                .stream()
                .sorted(Comparator.comparing(Night.Step::step))
                .toList();
    }

    private static Night.Step step(ResultSet row) throws SQLException {
        return new Night.Step(
                NightStep.valueOf(row.getString("step")),
                row.getString("state"),
                row.getDouble("progress"),
                row.getTimestamp("started_at").toInstant(),
                instant(row, "ended_at"),
                Documents.read(row.getString("detail")));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
