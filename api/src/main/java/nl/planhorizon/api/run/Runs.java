package nl.planhorizon.api.run;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.planhorizon.api.json.Documents;
import nl.planhorizon.api.office.RefusedChangeException;
import nl.planhorizon.api.problem.NotFoundException;
import nl.planhorizon.api.run.Run.Lineage;
import nl.planhorizon.api.run.Run.Order;
import nl.planhorizon.api.run.Run.Point;
import nl.planhorizon.api.run.Run.State;
import nl.planhorizon.api.run.Run.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All runs, kept in the database so that any node may work on them and show them. */
@Component
public final class Runs {

    private static final String SELECT = """
        select id, state, name, asked_by, asked_at, started_at, finished_at, seconds, seed, policy_version,
               office_version, points::text, figures::text, problem, accepted_by, own_input, parent, origin, tags
        from run
        """;

    private final JdbcClient database;
    private final Clock clock;

    Runs(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Adds a run that waits until somebody queues it. */
    UUID add(Order order, Lineage lineage, byte @Nullable [] input) {
        var id = UUID.randomUUID();
        database.sql("""
            insert into run (id, state, name, asked_by, asked_at, seconds, seed, policy_version,
                             own_input, parent, origin, tags, input)
            values (?, 'CREATED', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
            """)
                .params(id, order.name(), order.by(), now(), order.seconds(), order.seed(), order.policyVersion())
                .params(
                        lineage.own(),
                        lineage.parent(),
                        lineage.origin(),
                        lineage.tags().toArray(String[]::new),
                        input)
                .update();
        return id;
    }

    /** Lets a run that was created wait for its turn; whether it was one. */
    boolean queue(UUID id) {
        return database.sql("update run set state = 'QUEUED' where id = ? and state = 'CREATED'")
                        .param(id)
                        .update()
                > 0;
    }

    public List<Run> latest(int most) {
        return find(new Choice(null, null), 0, most);
    }

    /**
     * Which runs.
     *
     * @param tag a word they have, or null for any
     * @param state how far they are, or null for any
     */
    public record Choice(@Nullable String tag, @Nullable State state) {}

    /** Some of the runs, the latest first. */
    public List<Run> find(Choice choice, int skip, int most) {
        var state = choice.state();
        return database.sql(SELECT + """
            where (:tag::text is null or :tag = any(tags)) and (:state::text is null or state = :state)
            order by asked_at desc limit :most offset :skip\
            """)
                .param("tag", choice.tag())
                .param("state", state == null ? null : state.name())
                .param("most", most)
                .param("skip", skip)
                .query((row, number) -> run(row))
                .list();
    }

    /** What a run plans or planned, compressed; empty for one of the office that has not begun. */
    public Optional<byte[]> input(UUID id) {
        return database.sql("select input from run where id = ? and input is not null")
                .param(id)
                .query((row, number) -> row.getBytes(1))
                .optional();
    }

    void keepInput(UUID id, byte[] input) {
        database.sql("update run set input = ? where id = ?").params(input, id).update();
    }

    public Run get(UUID id) {
        return find(id).orElseThrow(() -> new NotFoundException("run", id.toString()));
    }

    public Optional<Run> find(UUID id) {
        return database.sql(SELECT + "where id = ?")
                .param(id)
                .query((row, number) -> run(row))
                .optional();
    }

    /**
     * Refuses to go on with a run that planned something else than the office.
     *
     * @throws RefusedChangeException if it did
     */
    public void refuseOwnInput(UUID id) {
        if (get(id).lineage().own()) {
            throw new RefusedChangeException("refused.own-dataset", List.of());
        }
    }

    /** The plan of a run, if it has one. */
    public Optional<RunResult> result(UUID id) {
        return database.sql("select result::text from run where id = ? and result is not null")
                .param(id)
                .query(String.class)
                .optional()
                .map(RunResult::of);
    }

    /**
     * The plan of a run.
     *
     * @throws RefusedChangeException if it has none
     */
    public RunResult requireResult(UUID id) {
        return result(id).orElseThrow(() -> noPlan(id));
    }

    /**
     * The figures of the plan of a run, as JSON.
     *
     * @throws RefusedChangeException if it has none
     */
    public String requireFigures(UUID id) {
        return Optional.ofNullable(get(id).figures()).orElseThrow(() -> noPlan(id));
    }

    private RefusedChangeException noPlan(UUID id) {
        get(id);
        return new RefusedChangeException("refused.no-plan", List.of());
    }

    /** Notes that a run starts; the attempt tells a revived run from the one it replaces. */
    int start(UUID id, long officeVersion) {
        return database.sql("""
            update run set state = 'RUNNING', started_at = ?, office_version = ?, attempt = attempt + 1,
                           points = '[]'
            where id = ? returning attempt\
            """)
                .params(now(), officeVersion, id)
                .query(Integer.class)
                .single();
    }

    void note(UUID id, int attempt, Point point) {
        database.sql("update run set points = points || ?::jsonb where id = ? and attempt = ?")
                .params(Documents.write(List.of(point)), id, attempt)
                .update();
    }

    /**
     * Asks a run that waits or searches to stop; it keeps the best plan until then. One that is over stays as it is.
     *
     * @throws RefusedChangeException if it was not started
     */
    public void stop(UUID id) {
        int asked = database.sql(
                        "update run set cancel_requested = true where id = ? and state in ('QUEUED', 'RUNNING')")
                .param(id)
                .update();
        if (asked == 0 && get(id).state() == State.CREATED) {
            throw new RefusedChangeException("refused.not-started", List.of());
        }
    }

    boolean isStopRequested(UUID id) {
        return database.sql("select cancel_requested from run where id = ?")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    /** Whether it did: another attempt may have been begun. */
    boolean finish(UUID id, int attempt, RunResult result, String figures) {
        return database.sql("""
            update run set state = case when cancel_requested then 'STOPPED' else 'FINISHED' end,
                           finished_at = ?, result = ?::jsonb, figures = ?::jsonb
            where id = ? and attempt = ?\
            """)
                        .params(now(), result.toJson(), figures, id, attempt)
                        .update()
                > 0;
    }

    /** Keeps the figures of a run that has its plan with what they mean added. */
    void explain(UUID id, String figures) {
        database.sql("update run set figures = ?::jsonb where id = ?")
                .params(figures, id)
                .update();
    }

    void fail(UUID id, int attempt, String problem) {
        database.sql("update run set state = 'FAILED', finished_at = ?, problem = ? where id = ? and attempt = ?")
                .params(now(), problem, id, attempt)
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Run run(ResultSet row) throws SQLException {
        long officeVersion = row.getLong("office_version");
        return new Run(
                row.getObject("id", UUID.class),
                State.valueOf(row.getString("state")),
                new Order(
                        row.getString("asked_by"),
                        row.getString("name"),
                        row.getInt("seconds"),
                        row.getLong("seed"),
                        row.getString("policy_version")),
                new Times(
                        row.getTimestamp("asked_at").toInstant(),
                        instant(row.getTimestamp("started_at")),
                        instant(row.getTimestamp("finished_at"))),
                officeVersion == 0 ? null : officeVersion,
                points(row.getString("points")),
                row.getString("figures"),
                row.getString("problem"),
                row.getString("accepted_by"),
                new Lineage(
                        row.getBoolean("own_input"),
                        row.getObject("parent", UUID.class),
                        row.getObject("origin", UUID.class),
                        List.of((String[]) row.getArray("tags").getArray())));
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }

    private static List<Point> points(String json) {
        return List.of(Documents.as(Documents.read(json), Point[].class));
    }
}
