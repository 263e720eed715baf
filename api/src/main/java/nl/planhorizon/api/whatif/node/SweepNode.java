package nl.planhorizon.api.whatif.node;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.serializer.JacksonSerializer;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Duration;
import nl.planhorizon.api.database.Database;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.api.whatif.store.Bases;
import nl.planhorizon.api.whatif.store.Scenarios;
import nl.planhorizon.api.whatif.sweep.SweepTask;
import nl.planhorizon.api.whatif.sweep.SweepWork;
import nl.planhorizon.api.whatif.sweep.Sweeps;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A node without pages: it shares the points of sweeps with all other nodes on one PostgreSQL. */
public final class SweepNode implements AutoCloseable {

    private static final int SPARE_CONNECTIONS = 4;
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final int MISSED = 4;
    /** Tasks of features this node does not know are left to the nodes that do. */
    private static final Duration NEVER = Duration.ofDays(36_500);

    private final HikariDataSource pool = new HikariDataSource();
    private final Offices offices;
    private final Sweeps sweeps;
    private final Scheduler scheduler;
    private final SweepTask task;

    /**
     * A node that is ready to start.
     *
     * @param threads how many points it works out at a time
     */
    public SweepNode(Database database, int threads) {
        pool.setJdbcUrl(database.url());
        pool.setUsername(database.user());
        pool.setPassword(database.password());
        pool.setMaximumPoolSize(threads + SPARE_CONNECTIONS);
        Flyway.configure()
                .dataSource(pool)
                .locations("classpath:nl/planhorizon/api/db")
                .load()
                .migrate();
        var template = new JdbcTemplate(pool);
        var transaction = new TransactionTemplate(new JdbcTransactionManager(pool));
        var clock = Clock.systemUTC();
        offices = new Offices(transaction, template, clock);
        sweeps = new Sweeps(template, clock);
        var bases = new Bases(offices);
        scheduler = Scheduler.create(pool, SweepTask.task(new SweepWork(sweeps, bases, transaction)))
                .threads(threads)
                .serializer(new JacksonSerializer())
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED)
                .pollingInterval(POLL)
                .deleteUnresolvedAfter(NEVER)
                .enablePriority()
                .build();
        var scenarios = new Scenarios(JdbcClient.create(template), bases, clock);
        task = new SweepTask(scheduler, sweeps, scenarios, bases, transaction);
    }

    public Offices offices() {
        return offices;
    }

    public Sweeps sweeps() {
        return sweeps;
    }

    public SweepTask task() {
        return task;
    }

    /** Begins to work. */
    public void start() {
        scheduler.start();
    }

    @Override
    public void close() {
        scheduler.stop();
        pool.close();
    }
}
