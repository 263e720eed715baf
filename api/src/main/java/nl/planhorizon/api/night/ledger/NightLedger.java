package nl.planhorizon.api.night.ledger;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.planhorizon.api.json.Documents;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What one attempt at a night writes down; refused as soon as another attempt has taken the night up. */
public final class NightLedger {

    private static final String BEGIN = """
        insert into night_step (date, step, attempt, state, started_at)
        values (:date, :step, :attempt, 'RUNNING', :now)
        on conflict (date, step) do update set attempt = :attempt, state = 'RUNNING', started_at = :now,
            progress = 0, ended_at = null, detail = '{}'\
        """;

    private final LocalDate date;
    private final int attempt;
    private final TransactionTemplate transaction;
    private final JdbcClient database;
    private final Clock clock;

    NightLedger(LocalDate date, int attempt, TransactionTemplate transaction, JdbcClient database, Clock clock) {
        this.date = date;
        this.attempt = attempt;
        this.transaction = transaction;
        this.database = database;
        this.clock = clock;
    }

    public LocalDate date() {
        return date;
    }

    /**
     * To be asked in every transaction that writes for this night.
     *
     * @throws SupersededException if another attempt has taken it up
     */
    public void fence(JdbcClient inTransaction) {
        int latest = inTransaction
                .sql("select attempt from night where date = :date for update")
                .param("date", date)
                .query(Integer.class)
                .single();
        if (latest != attempt) {
            throw new SupersededException(date, attempt);
        }
    }

    private void write(String sql, Map<String, ?> values) {
        transaction.executeWithoutResult(status -> {
            fence(database);
            update(database, sql, values);
        });
    }

    private void update(JdbcClient client, String sql, Map<String, ?> values) {
        client.sql(sql)
                .params(values)
                .param("date", date)
                .param("attempt", attempt)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    public boolean isDone(NightStep step) {
        return database.sql("select count(*) from night_step where date = :date and step = :step and state = 'DONE'")
                        .param("date", date)
                        .param("step", step.name())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    public void begin(NightStep step) {
        write(BEGIN, Map.of("step", step.name()));
    }

    /** Tells how far a step is. */
    public void progress(NightStep step, double share) {
        write(
                "update night_step set progress = :share where date = :date and step = :step",
                Map.of("step", step.name(), "share", share));
    }

    public void done(NightStep step, Map<String, Object> detail) {
        write(
                "update night_step set state = 'DONE', progress = 1, ended_at = :now, detail = :detail::jsonb"
                        + " where date = :date and step = :step",
                Map.of("step", step.name(), "detail", Documents.write(detail)));
    }

    /** A step failed; whatever it was, the plan in force stays in force. */
    public void fail(NightStep step, Cause cause, RuntimeException failure) {
        transaction.executeWithoutResult(status -> {
            fence(database);
            var what = Map.of(
                    Night.FAILURE,
                    cause.code(),
                    Night.EXCEPTION,
                    failure.getClass().getSimpleName());
            var values = Map.of("step", step.name(), "detail", Documents.write(what));
            update(
                    database,
                    "update night_step set state = 'FAILED', ended_at = :now, detail = :detail::jsonb"
                            + " where date = :date and step = :step",
                    values);
            update(
                    database,
                    "update night set state = 'STOPPED', ended_at = :now, outcome = coalesce(outcome, 'FAILED'),"
                            + " reason = coalesce(reason, :reason) where date = :date",
                    Map.of("reason", "failed-" + step.code()));
        });
    }

    /** Goes back to a step: it and all after it are taken again, all of them whenever this is killed. */
    public void reopenFrom(NightStep step) {
        transaction.executeWithoutResult(status -> {
            for (var each : NightStep.values()) {
                if (each.compareTo(step) >= 0) {
                    write("delete from night_step where date = :date and step = :step", Map.of("step", each.name()));
                }
            }
            write("update night set outcome = null, reason = null where date = :date", Map.of());
        });
    }

    public void end() {
        write("update night set state = 'ENDED', ended_at = :now where date = :date", Map.of());
    }

    /** Decides the outcome in a transaction of its own. */
    public void decide(Outcome outcome, String reason) {
        transaction.executeWithoutResult(status -> decideIn(database, outcome, reason));
    }

    /** Decides the outcome in the transaction of whoever asks. */
    public void decideIn(JdbcClient inTransaction, Outcome outcome, @Nullable String reason) {
        fence(inTransaction);
        update(
                inTransaction,
                "update night set outcome = :outcome, reason = nullif(:reason, '') where date = :date",
                Map.of("outcome", outcome.name(), "reason", reason == null ? "" : reason));
    }

    /** The outcome, once it is decided. */
    public Optional<Outcome> outcome() {
        return Optional.ofNullable(database.sql("select coalesce(outcome, '') from night where date = :date")
                        .param("date", date)
                        .query(String.class)
                        .single())
                .filter(text -> !text.isEmpty())
                .map(Outcome::valueOf);
    }

    /** Keeps a document for the steps to come. */
    public void keep(String kind, Object content) {
        write(
                "insert into night_document (date, kind, content) values (:date, :kind, :content::jsonb)"
                        + " on conflict (date, kind) do update set content = excluded.content",
                Map.of("kind", kind, "content", Documents.write(content)));
    }

    /** A document an earlier step kept. */
    public <T> Optional<T> kept(String kind, Class<T> type) {
        return database.sql("select content from night_document where date = :date and kind = :kind")
                .param("date", date)
                .param("kind", kind)
                .query(String.class)
                .optional()
                .map(Documents::read)
                .map(content -> Documents.as(content, type));
    }
}
