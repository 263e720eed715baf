package nl.planhorizon.api.whatif.study;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.planhorizon.api.problem.NotFoundException;
import nl.planhorizon.api.whatif.study.Study.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All studies, kept in the database so that any node may work on them and show them. */
@Component
public final class Studies {

    private static final String SELECT =
            "select id, state, asked_by, asked_at, finished_at, percentage, names, seconds, problem from study ";

    private final JdbcClient database;
    private final Clock clock;

    Studies(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Adds a study that waits for its turn. */
    UUID add(List<String> names, List<String> documents, Depth depth, String who) {
        var id = UUID.randomUUID();
        database.sql("""
                        insert into study (id, state, asked_by, asked_at, names, documents, seconds)
                        values (?, 'QUEUED', ?, ?, ?, ?, ?)""")
                .params(id, who, now(), names.toArray(String[]::new), documents.toArray(String[]::new), depth.seconds())
                .update();
        return id;
    }

    public List<Study> latest(int most) {
        return database.sql(SELECT + "order by asked_at desc limit ?")
                .param(most)
                .query((row, number) -> study(row))
                .list();
    }

    public Study get(UUID id) {
        return find(id).orElseThrow(() -> new NotFoundException("study", id.toString()));
    }

    Optional<Study> find(UUID id) {
        return database.sql(SELECT + "where id = ?")
                .param(id)
                .query((row, number) -> study(row))
                .optional();
    }

    List<String> documents(UUID id) {
        return database.sql("select documents from study where id = ?")
                .param(id)
                .query((row, number) -> texts(row, "documents"))
                .single();
    }

    /** What came out, as one JSON document, once it is finished. */
    public Optional<String> result(UUID id) {
        return database.sql("select result from study where id = ? and result is not null")
                .param(id)
                .query(String.class)
                .optional();
    }

    /** Notes that a study starts; the attempt tells a revived one from the one it replaces. */
    int start(UUID id) {
        return database.sql("""
                        update study set state = 'RUNNING', started_at = ?, attempt = attempt + 1, percentage = 0
                        where id = ? returning attempt""").params(now(), id).query(Integer.class).single();
    }

    void note(UUID id, int attempt, int percentage) {
        database.sql("update study set percentage = ? where id = ? and attempt = ?")
                .params(percentage, id, attempt)
                .update();
    }

    public void stop(UUID id) {
        database.sql("update study set cancel_requested = true where id = ?")
                .param(id)
                .update();
    }

    boolean isStopRequested(UUID id) {
        return database.sql("select cancel_requested from study where id = ?")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    void finish(UUID id, int attempt, String result) {
        database.sql("""
                        update study set state = 'FINISHED', finished_at = ?, percentage = 100, result = ?
                        where id = ? and attempt = ?""").params(now(), result, id, attempt).update();
    }

    /** Ends a study without a result, unless another attempt has taken it over. */
    void end(UUID id, int attempt, State state, String problem) {
        database.sql("""
                        update study set state = ?, finished_at = ?, problem = nullif(?, '')
                        where id = ? and attempt = ?""").params(state.name(), now(), problem, id, attempt).update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Study study(ResultSet row) throws SQLException {
        var finished = row.getTimestamp("finished_at");
        return new Study(
                row.getObject("id", UUID.class),
                State.valueOf(row.getString("state")),
                row.getString("asked_by"),
                row.getTimestamp("asked_at").toInstant(),
                finished == null ? null : finished.toInstant(),
                row.getInt("percentage"),
                texts(row, "names"),
                Depth.of(row.getObject("seconds", Integer.class)),
                row.getString("problem"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
