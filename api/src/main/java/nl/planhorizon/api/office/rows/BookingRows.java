package nl.planhorizon.api.office.rows;

import java.sql.Date;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.planhorizon.solver.domain.calendar.Session;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The rows that say who and what is in use when. A pool has as many seats a session as it has places; a booking takes the
 * lowest free one, and where none is free PostgreSQL refuses the row.
 */
final class BookingRows {

    private static final int BATCH = 1000;
    private static final String ALONE = """
            insert into booking (plan, case_id, first_day, kind, resource, day, half, seat)
            values (?, ?, ?, ?, ?, ?, ?, 0)""";
    private static final String IN_POOL = """
            insert into booking (plan, case_id, first_day, kind, resource, day, half, seat)
            select plan, case_id, first_day, kind, resource, day, half,
                   (select min(free) from generate_series(0, places - 1) free
                    where not exists (
                        select from booking taken
                        where taken.plan = new.plan and taken.kind = new.kind and taken.resource = new.resource
                          and taken.day = new.day and taken.half = new.half and taken.seat = free))
            from (values (?, ?, ?::date, ?, ?, ?::date, ?, ?::int))
                 new (plan, case_id, first_day, kind, resource, day, half, places)""";

    private final JdbcTemplate database;

    BookingRows(JdbcTemplate database) {
        this.database = database;
    }

    private record Booking(HearingRow row, Bookings.Occupied occupied, Session session) {

        boolean isInPool() {
            return occupied.places() > 1;
        }
    }

    void put(List<HearingRow> rows, Bookings booked) {
        List<Booking> bookings = new ArrayList<>();
        for (var row : rows) {
            for (var occupied : booked.of(row.hearing())) {
                row.hearing().sessions().forEach(session -> bookings.add(new Booking(row, occupied, session)));
            }
        }
        Map<Boolean, List<Booking>> inPool = bookings.stream().collect(Collectors.partitioningBy(Booking::isInPool));
        insert(ALONE, inPool.getOrDefault(false, List.of()));
        insert(IN_POOL, inPool.getOrDefault(true, List.of()));
    }

    private void insert(String sql, List<Booking> bookings) {
        database.batchUpdate(sql, bookings, BATCH, (statement, each) -> {
            var hearing = each.row().hearing();
            statement.setString(1, each.row().plan().code());
            statement.setString(2, hearing.caseId());
            statement.setDate(3, Date.valueOf(hearing.firstDay()));
            statement.setString(4, each.occupied().kind());
            statement.setString(5, each.occupied().resource());
            statement.setDate(6, Date.valueOf(each.session().day()));
            statement.setString(7, each.session().half().name());
            if (each.isInPool()) {
                statement.setInt(8, each.occupied().places());
            }
        });
    }
}
