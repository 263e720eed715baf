package nl.planhorizon.api.office.rows;

import java.util.Collection;
import java.util.List;
import nl.planhorizon.api.office.mark.Mark;
import nl.planhorizon.api.office.mark.MarkKind;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of what planners noted beside the plan. */
public final class MarkRows {

    private final JdbcClient database;

    public MarkRows(JdbcClient database) {
        this.database = database;
    }

    /** A mark with the version at which it last changed. */
    public record Read(Mark mark, long version) {}

    public List<Read> all() {
        return database.sql("select kind, subject, value, words, made_by, version from mark")
                .query((row, number) -> new Read(
                        new Mark(
                                MarkKind.valueOf(row.getString("kind")),
                                row.getString("subject"),
                                row.getString("value"),
                                row.getString("words"),
                                row.getString("made_by")),
                        row.getLong("version")))
                .list();
    }

    public void put(Collection<Mark> marks, long version) {
        for (var mark : marks) {
            database.sql("""
                            insert into mark (kind, subject, version, value, words, made_by) values (?, ?, ?, ?, ?, ?)
                            on conflict (kind, subject) do update set version = excluded.version,
                              value = excluded.value, words = excluded.words, made_by = excluded.made_by""")
                    .params(mark.kind().name(), mark.subject(), version, mark.value(), mark.words(), mark.by())
                    .update();
        }
    }

    public void remove(Collection<Mark> marks) {
        for (var mark : marks) {
            database.sql("delete from mark where kind = ? and subject = ?")
                    .params(mark.kind().name(), mark.subject())
                    .update();
        }
    }
}
