package nl.planhorizon.api.whatif.sweep;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import nl.planhorizon.api.json.Documents;
import nl.planhorizon.api.problem.NotFoundException;
import nl.planhorizon.api.whatif.sweep.Sweep.Counts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All sweeps with their points, kept in the database so that any node may work on them and show them. */
@Component
public final class Sweeps {

    private static final String SELECT = """
            select id, name, asked_by, asked_at, finished_at, cancel_requested, axes::text,
                   count(number) as points,
                   count(number) filter (where state = 'DONE') as done,
                   count(number) filter (where state = 'FAILED') as failed
            from sweep left join sweep_point on sweep = id
            """;
    private static final String POINT =
            "select number, coordinates::text, seed, state, worker, office_version, figures::text, problem"
                    + " from sweep_point ";

    private final JdbcTemplate template;
    private final JdbcClient database;
    private final Clock clock;

    public Sweeps(JdbcTemplate template, Clock clock) {
        this.template = template;
        this.clock = clock;
        database = JdbcClient.create(template);
    }

    /** Adds a sweep with all its points; the caller holds the transaction. */
    UUID add(String name, Grid grid, int seeds, String who) {
        var id = UUID.randomUUID();
        database.sql("""
                        insert into sweep (id, name, asked_by, asked_at, document, axes)
                        values (?, ?, ?, ?, ?, ?::jsonb)""")
                .params(id, name, who, now(), grid.document(), Documents.write(grid.axes()))
                .update();
        List<Object[]> rows = new ArrayList<>();
        for (long combination = 0; combination < grid.combinations(); combination++) {
            var coordinates = Documents.write(grid.values(combination));
            for (int seed = 1; seed <= seeds; seed++) {
                rows.add(new Object[] {id, rows.size(), coordinates, seed});
            }
        }
        template.batchUpdate(
                "insert into sweep_point (sweep, number, coordinates, seed) values (?, ?, ?::jsonb, ?)", rows);
        return id;
    }

    public List<Sweep> latest(int most) {
        return database.sql(SELECT + "group by id order by asked_at desc limit ?")
                .param(most)
                .query((row, number) -> sweep(row))
                .list();
    }

    public Sweep get(UUID id) {
        return database.sql(SELECT + "where id = ? group by id")
                .param(id)
                .query((row, number) -> sweep(row))
                .optional()
                .orElseThrow(() -> new NotFoundException("sweep", id.toString()));
    }

    public List<Point> points(UUID id) {
        return database.sql(POINT + "where sweep = ? order by number")
                .param(id)
                .query((row, number) -> point(row))
                .list();
    }

    Optional<Grid> grid(UUID id) {
        return database.sql("select document, axes::text from sweep where id = ? and not cancel_requested")
                .param(id)
                .query((row, number) -> new Grid(row.getString("document"), axes(row.getString("axes"))))
                .optional();
    }

    boolean isCancelled(UUID id) {
        return database.sql("select cancel_requested from sweep where id = ?")
                .param(id)
                .query(Boolean.class)
                .optional()
                .orElse(true);
    }

    void cancel(UUID id, boolean cancelled) {
        database.sql("update sweep set cancel_requested = ? where id = ?")
                .params(cancelled, id)
                .update();
    }

    /** Takes the next open point that no other worker holds; held until the transaction of the caller ends. */
    Optional<Point> take(UUID id) {
        return database.sql(POINT + """
                        where sweep = ? and state = 'OPEN' order by number limit 1 for update skip locked""")
                .param(id)
                .query((row, number) -> point(row))
                .optional();
    }

    void finish(UUID id, Point point) {
        database.sql("""
                        update sweep_point set state = 'DONE', worker = ?, office_version = ?, figures = ?::jsonb
                        where sweep = ? and number = ?""")
                .params(point.worker(), point.officeVersion(), Documents.write(point.figures()), id, point.number())
                .update();
    }

    void fail(UUID id, Point point, String worker, String problem) {
        database.sql("""
                        update sweep_point set state = 'FAILED', worker = ?, problem = ?
                        where sweep = ? and number = ?""").params(worker, problem, id, point.number()).update();
    }

    /** Notes when the last point was worked out. */
    void closeIfDone(UUID id) {
        database.sql("""
                        update sweep set finished_at = ? where id = ? and finished_at is null
                        and not exists (select 1 from sweep_point where sweep = ? and state = 'OPEN')""").params(now(), id, id).update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Sweep sweep(ResultSet row) throws SQLException {
        var finished = row.getTimestamp("finished_at");
        return new Sweep(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("asked_by"),
                row.getTimestamp("asked_at").toInstant(),
                finished == null ? null : finished.toInstant(),
                row.getBoolean("cancel_requested"),
                axes(row.getString("axes")),
                new Counts(row.getInt("points"), row.getInt("done"), row.getInt("failed")));
    }

    private static List<Axis> axes(String json) {
        return List.of(Documents.as(Documents.read(json), Axis[].class));
    }

    private static Point point(ResultSet row) throws SQLException {
        List<String> coordinates = new ArrayList<>();
        for (JsonNode value : Documents.read(row.getString("coordinates"))) {
            coordinates.add(value.asText());
        }
        return new Point(
                row.getInt("number"),
                coordinates,
                row.getLong("seed"),
                row.getString("state"),
                row.getString("worker"),
                row.getObject("office_version", Long.class),
                figures(row.getString("figures")),
                row.getString("problem"));
    }

    /** Only what is a number: a figure that could not be worked out is missing, not nought. */
    private static Map<String, Double> figures(@Nullable String kept) {
        Map<String, Double> figures = new TreeMap<>();
        if (kept != null) {
            Documents.read(kept).properties().stream()
                    .filter(each -> each.getValue().isNumber())
                    .forEach(each -> figures.put(each.getKey(), each.getValue().asDouble()));
        }
        return figures;
    }
}
