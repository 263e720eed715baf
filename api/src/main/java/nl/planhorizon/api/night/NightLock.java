package nl.planhorizon.api.night;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.UncategorizedSQLException;

/**
 * Whoever holds it works on a night, one at a time among all nodes. PostgreSQL lets go of it when the process or its
 * connection ends, however that happens.
 */
final class NightLock implements AutoCloseable {

    private static final long KEY = 0x6e69676874L;
    private static final String SECONDS_UNTIL_A_DEAD_MACHINE_IS_NOTICED = "set tcp_keepalives_idle = 30";

    private final Connection connection;

    private NightLock(Connection connection) {
        this.connection = connection;
    }

    static Optional<NightLock> take(DataSource source) {
        try {
            var connection = source.getConnection();
            boolean taken = false;
            try {
                taken = isTaken(connection);
            } finally {
                if (!taken) {
                    connection.close();
                }
            }
            return taken ? Optional.of(new NightLock(connection)) : Optional.empty();
        } catch (SQLException failure) {
            throw new UncategorizedSQLException("taking the lock of the night", null, failure);
        }
    }

    private static boolean isTaken(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(SECONDS_UNTIL_A_DEAD_MACHINE_IS_NOTICED);
            try (var row = statement.executeQuery("select pg_try_advisory_lock(" + KEY + ")")) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    @Override
    public void close() {
        try (connection;
                var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_unlock(" + KEY + ")");
        } catch (SQLException failure) {
            throw new UncategorizedSQLException("letting go of the lock of the night", null, failure);
        }
    }
}
