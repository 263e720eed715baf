package nl.planhorizon.api.importing;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import nl.planhorizon.api.problem.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Files that were uploaded and not confirmed yet; after a day they are gone. */
@Component
final class Uploads {

    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient database;
    private final Clock clock;

    Uploads(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * An uploaded file.
     *
     * @param id what it is found by
     * @param name its name
     * @param content what is in it
     */
    record Upload(UUID id, String name, byte[] content) {}

    Upload keep(String name, byte[] content, String who) {
        forgetOld();
        var upload = new Upload(UUID.randomUUID(), name, content);
        database.sql("insert into upload (id, name, content, made_by, made_at) values (?, ?, ?, ?, ?)")
                .params(upload.id(), name, content, who, Timestamp.from(clock.instant()))
                .update();
        return upload;
    }

    /** Forgets what nobody confirmed in time. */
    void forgetOld() {
        database.sql("delete from upload where made_at < ?").param(oldest()).update();
    }

    private Timestamp oldest() {
        return Timestamp.from(clock.instant().minus(KEPT));
    }

    /** The file somebody uploaded; nobody else gets it, and nobody after its time. */
    Upload get(UUID id, String who) {
        return database.sql("select id, name, content from upload where id = ? and made_by = ? and made_at >= ?")
                .params(id, who, oldest())
                .query((row, number) ->
                        new Upload(row.getObject("id", UUID.class), row.getString("name"), row.getBytes("content")))
                .optional()
                .orElseThrow(() -> new NotFoundException("upload", id.toString()));
    }

    void forget(UUID id) {
        database.sql("delete from upload where id = ?").param(id).update();
    }
}
