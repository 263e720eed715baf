package nl.planhorizon.api.hearingdays.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.planhorizon.api.attendance.HearingKey;
import nl.planhorizon.solver.domain.calendar.DateRange;
import nl.planhorizon.solver.domain.plan.Invitation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads how far invitations got; what was undone does not count. */
@Component
public final class Invitations {

    private final JdbcClient database;

    Invitations(JdbcClient database) {
        this.database = database;
    }

    /** How far invitations to hearings that begin on some days got, by hearing. */
    public Map<HearingKey, Invited> of(DateRange firstDays) {
        Map<HearingKey, Invited> found = new HashMap<>();
        database.sql("""
            select distinct on (case_id, first_day) * from invitation
            where first_day between ? and ? and version not in (select version from undone)
            order by case_id, first_day, id desc\
            """).params(firstDays.first(), firstDays.last()).query(row -> {
            found.put(key(row), invited(row));
        });
        return found;
    }

    private static HearingKey key(ResultSet row) throws SQLException {
        return new HearingKey(row.getString("case_id"), row.getObject("first_day", LocalDate.class));
    }

    private static Invited invited(ResultSet row) throws SQLException {
        return new Invited(
                Invitation.valueOf(row.getString("state")),
                row.getObject("happened_on", LocalDate.class),
                row.getBoolean("signed"),
                row.getString("registered_by"),
                row.getLong("version"));
    }
}
