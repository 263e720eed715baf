package nl.planhorizon.api.office.rows;

import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.planhorizon.api.office.rows.HearingRow.PlanKind;
import nl.planhorizon.solver.domain.calendar.Half;
import nl.planhorizon.solver.domain.calendar.Session;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.plan.Invitation;
import nl.planhorizon.solver.domain.plan.Pin;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The rows of hearings of both plans, each with its bookings. */
public final class HearingRows {

    private static final int BATCH = 1000;
    private static final String INSERT = """
            insert into hearing (plan, case_id, first_day, version, sessions, location, officer, interpreter, room,
                                 invitation, pinned_by, pin_reason)
            values (?, ?, ?, ?, string_to_array(?, ','), ?, ?, ?, ?, ?, ?, ?)""";
    private static final String SELECT = """
            select plan, case_id, version, array_to_string(sessions, ',') as sessions, location, officer, interpreter,
                   room, invitation, pinned_by, pin_reason
            from hearing""";

    private final JdbcTemplate database;
    private final BookingRows bookings;

    public HearingRows(JdbcTemplate database) {
        this.database = database;
        bookings = new BookingRows(database);
    }

    /**
     * A row as it was read.
     *
     * @param row the row
     * @param version version of the office at its last change
     */
    public record Read(HearingRow row, long version) {}

    public List<Read> all() {
        return database.query(SELECT, (row, number) -> read(row));
    }

    /** Adds hearings; a person or room that is in use then makes the transaction fail at its end. */
    public void put(List<HearingRow> rows, long version, Bookings booked) {
        database.batchUpdate(INSERT, rows, BATCH, (statement, row) -> insert(statement, row, version));
        bookings.put(rows, booked);
    }

    public void remove(List<HearingRow> rows) {
        database.batchUpdate(
                "delete from hearing where plan = ? and case_id = ? and first_day = ?",
                rows,
                BATCH,
                (statement, row) -> {
                    statement.setString(1, row.plan().code());
                    statement.setString(2, row.hearing().caseId());
                    statement.setDate(3, Date.valueOf(row.hearing().firstDay()));
                });
    }

    private static void insert(PreparedStatement statement, HearingRow row, long version) throws SQLException {
        var hearing = row.hearing();
        var pin = row.pin();
        statement.setString(1, row.plan().code());
        statement.setString(2, hearing.caseId());
        statement.setDate(3, Date.valueOf(hearing.firstDay()));
        statement.setLong(4, version);
        statement.setString(
                5,
                String.join(
                        ",", hearing.sessions().stream().map(HearingRows::text).toList()));
        statement.setString(6, hearing.location());
        statement.setString(7, hearing.officer());
        statement.setString(8, hearing.interpreter());
        statement.setString(9, hearing.room());
        statement.setString(10, row.invitation().name());
        statement.setString(11, pin == null ? null : pin.by());
        statement.setString(12, pin == null ? null : pin.reason());
    }

    private static Read read(ResultSet row) throws SQLException {
        List<Session> sessions = new ArrayList<>();
        for (var text : row.getString("sessions").split(",", -1)) {
            sessions.add(session(text));
        }
        var hearing = new Hearing(
                row.getString("case_id"),
                sessions,
                row.getString("location"),
                row.getString("officer"),
                row.getString("interpreter"),
                row.getString("room"));
        var plan = PlanKind.valueOf(row.getString("plan").toUpperCase(Locale.ROOT));
        var invitation = Invitation.valueOf(row.getString("invitation"));
        return new Read(new HearingRow(plan, hearing, invitation, pin(row)), row.getLong("version"));
    }

    private static @Nullable Pin pin(ResultSet row) throws SQLException {
        var by = row.getString("pinned_by");
        return by == null ? null : new Pin(by, row.getString("pin_reason"));
    }

    private static String text(Session session) {
        return session.day() + " " + session.half();
    }

    private static Session session(String text) {
        int blank = text.indexOf(' ');
        return new Session(LocalDate.parse(text.substring(0, blank)), Half.valueOf(text.substring(blank + 1)));
    }
}
