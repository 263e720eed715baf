package nl.planhorizon.api.office;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import nl.planhorizon.api.database.Database;
import nl.planhorizon.data.sample.DemoData;
import nl.planhorizon.data.sample.DemoRequest;
import nl.planhorizon.data.sample.Profile;
import nl.planhorizon.solver.domain.Caseload;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** An office in a PostgreSQL, without pages. */
final class OpenedOffice implements AutoCloseable {

    static final Caseload CASELOAD = DemoData.generate(DemoRequest.of(Profile.CALIBRATED, 120));

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2023-07-17T08:00:00Z"), ZoneOffset.UTC);

    private final Database database;
    private final HikariDataSource pool = new HikariDataSource();
    private final JdbcTemplate template;

    /** In the PostgreSQL that comes along, in a folder that stays. */
    OpenedOffice(Path folder) throws IOException {
        this(Database.of(Map.of(), folder));
    }

    OpenedOffice(Database database) {
        this.database = database;
        pool.setJdbcUrl(database.url());
        pool.setUsername(database.user());
        pool.setPassword(database.password());
        Flyway.configure()
                .dataSource(pool)
                .locations("classpath:nl/planhorizon/api/db")
                .load()
                .migrate();
        template = new JdbcTemplate(pool);
    }

    /** A node: it sees what other nodes did only through the database. */
    Offices node() {
        return new Offices(new TransactionTemplate(new JdbcTransactionManager(pool)), template, CLOCK);
    }

    Database database() {
        return database;
    }

    JdbcTemplate rows() {
        return template;
    }

    @Override
    public void close() throws IOException {
        pool.close();
        database.close();
    }
}
