package nl.planhorizon.api.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import nl.planhorizon.api.night.ledger.Night;
import nl.planhorizon.api.night.ledger.Nights;
import nl.planhorizon.api.testing.Await;
import nl.planhorizon.api.testing.RunningServer;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A night of which nothing can be written, not even that it failed, at a running server. */
final class UnnotedNightTest {

    private static final int TRIES = 3;
    private static final Map<String, String> SETTINGS = Map.of(
            "PLANHORIZON_NIGHT_STEPS", "20",
            "PLANHORIZON_NIGHT_TRIES", String.valueOf(TRIES),
            "PLANHORIZON_NIGHT_AGAIN", "10ms");

    @Test
    void isLeftToPeopleAfterSoManyTriesAndGoesOnWhenTheyAsk() throws IOException {
        try (var server = new RunningServer(SETTINGS)) {
            var rows = server.part(JdbcClient.class);
            var nights = server.part(Nights.class);
            rows.sql("alter table night_step add constraint full_disk check (false) not valid")
                    .update();

            var date = AskedNight.begin(server);
            Await.until(() ->
                    nights.find(date).filter(night -> night.attempt() > TRIES).isPresent() || !isKept(rows));

            assertThat(isKept(rows)).as("the scheduler lets go of it").isFalse();
            assertThat(nights.find(date)).hasValueSatisfying(night -> {
                assertThat(night.attempt()).isEqualTo(TRIES);
                assertThat(night.steps()).isEmpty();
            });
            rows.sql("alter table night_step drop constraint full_disk").update();
            AskedNight.begin(server);
            Await.until(() -> nights.find(date).filter(Night::isEnded).isPresent());
        }
    }

    private static boolean isKept(JdbcClient rows) {
        return rows.sql("select count(*) from scheduled_tasks where task_name = :name")
                        .param("name", NightSchedule.NOW.getTaskName())
                        .query(Long.class)
                        .single()
                > 0;
    }
}
