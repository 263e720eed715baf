package nl.planhorizon.api.night;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import nl.planhorizon.api.testing.Await;
import nl.planhorizon.api.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** A night that is asked for at the very moment in which a node takes it up, lets go of it, or somebody else asks. */
final class AskedAtOnceTest {

    private static final LocalDate DATE = LocalDate.of(2026, 6, 8);
    private static final Instant NOW = Instant.parse("2026-06-07T18:00:00Z");

    private final TestDatabase database;
    private final SchedulerClient scheduler;
    private final JdbcClient rows;
    private final TransactionTemplate meanwhile;

    AskedAtOnceTest() throws IOException {
        database = TestDatabase.withTables();
        var source = new DriverManagerDataSource(database.url(), database.user(), database.password());
        scheduler = SchedulerClient.Builder.create(source).build();
        rows = JdbcClient.create(source);
        meanwhile = new TransactionTemplate(new DataSourceTransactionManager(source));
    }

    @BeforeEach
    void somebodyAsks() {
        NightSchedule.begin(scheduler, DATE, "first", NOW);
    }

    @AfterEach
    void drop() throws IOException {
        database.close();
    }

    private CompletableFuture<Void> asks() {
        return CompletableFuture.runAsync(() -> NightSchedule.begin(scheduler, DATE, "second", NOW.plusSeconds(1)));
    }

    /** Asks when the row still looks as before, and lets the change be seen once that waits to write it. */
    private CompletableFuture<Void> asksWhile(String change) {
        return meanwhile.execute(status -> {
            rows.sql(change).update();
            var asked = asks();
            Await.until(this::isWaiting);
            return asked;
        });
    }

    /** Whether anybody waits for this very transaction. */
    private boolean isWaiting() {
        return rows.sql("select count(*) from pg_locks where pg_backend_pid() = any(pg_blocking_pids(pid))")
                        .query(Long.class)
                        .single()
                > 0;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update scheduled_tasks set execution_time = execution_time, version = version + 1",
                "delete from scheduled_tasks"
            })
    void isKeptOnceAndNobodyGetsAnError(String change) {
        var asked = asksWhile(change);

        assertThatCode(asked::join).doesNotThrowAnyException();
        assertThat(rows.sql("select task_instance from scheduled_tasks")
                        .query(String.class)
                        .list())
                .containsExactly(DATE.toString());
    }

    @Test
    void oneThatIsTakenUpStaysWithItsNode() {
        var asked = asksWhile("update scheduled_tasks set picked = true, picked_by = 'node', version = version + 1");

        assertThatCode(asked::join).doesNotThrowAnyException();
        assertThat(rows.sql("select picked_by from scheduled_tasks where picked")
                        .query(String.class)
                        .list())
                .containsExactly("node");
    }
}
