package nl.planhorizon.api.whatif.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.planhorizon.api.testing.RunningServer;
import nl.planhorizon.api.testing.WithServer;
import nl.planhorizon.api.whatif.study.Study.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Studies that one node takes over from another. */
@ExtendWith(WithServer.class)
final class StudiesTest {

    private static final String WHO = "whoever-tests-studies";

    private final Studies studies;
    private final JdbcClient database;

    StudiesTest(RunningServer server) {
        studies = server.part(Studies.class);
        database = server.part(JdbcClient.class);
    }

    @AfterEach
    void cleanUp() {
        database.sql("delete from study where asked_by = ?").param(WHO).update();
    }

    @Test
    void theNodeThatWasReplacedNeitherTellsProgressNorEndsIt() {
        var id = studies.add(List.of("letter-2023"), List.of("{}"), Depth.of(null), WHO);
        int replaced = studies.start(id);
        int current = studies.start(id);

        studies.note(id, current, 40);
        studies.note(id, replaced, 90);
        studies.end(id, replaced, State.FAILED, "late");
        studies.finish(id, replaced, "{}");

        assertThat(studies.get(id).state()).isEqualTo(State.RUNNING);
        assertThat(studies.get(id).percentage()).isEqualTo(40);
        studies.end(id, current, State.STOPPED, "");
        assertThat(studies.get(id).state()).isEqualTo(State.STOPPED);
    }
}
