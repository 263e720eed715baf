package nl.planhorizon.api.hearingdays.record;

import java.util.List;
import nl.planhorizon.api.attendance.HearingKey;
import nl.planhorizon.api.office.Change;
import nl.planhorizon.api.office.ConflictException;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.office.rows.JournalLine;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A registration about a published hearing, as its planner saw it: refused if somebody registered something about it since, or
 * published it otherwise. Registrations lie beside the office, so both places are asked, in the transaction of the change.
 */
public final class AsSeen implements Change {

    private static final String LATEST = """
        select coalesce(max(version), 0)
        from (select version, case_id, first_day from attendance
              union all select version, case_id, first_day from invitation) registered
        where case_id = ? and first_day = ? and version not in (select version from undone)\
        """;

    private final Change registration;
    private final HearingKey hearing;
    private final long seen;
    private long published;

    /**
     * A registration.
     *
     * @param registration what is registered
     * @param hearing about which hearing
     * @param seen version of it that the planner saw
     */
    public AsSeen(Change registration, HearingKey hearing, long seen) {
        this.registration = registration;
        this.hearing = hearing;
        this.seen = seen;
    }

    @Override
    public String kind() {
        return registration.kind();
    }

    @Override
    public @Nullable String reason() {
        return registration.reason();
    }

    @Override
    public List<JournalLine> alsoTold() {
        return registration.alsoTold();
    }

    @Override
    public boolean tellsContent() {
        return registration.tellsContent();
    }

    @Override
    public Office applyTo(Office office) {
        published = office.versions().of(hearing.version());
        if (published > seen) {
            throw conflict(published);
        }
        return registration.applyTo(office);
    }

    @Override
    public void writeTo(JdbcClient database, long version) {
        long registered = database.sql(LATEST)
                .params(hearing.caseId(), hearing.firstDay())
                .query(Long.class)
                .single();
        if (Math.max(published, registered) != seen) {
            throw conflict(Math.max(published, registered));
        }
        registration.writeTo(database, version);
    }

    private ConflictException conflict(long actual) {
        return new ConflictException(hearing.version(), seen, actual);
    }
}
