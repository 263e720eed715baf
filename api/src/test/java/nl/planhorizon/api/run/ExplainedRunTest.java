package nl.planhorizon.api.run;

import static nl.planhorizon.api.testing.Answers.location;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import nl.planhorizon.api.access.Role;
import nl.planhorizon.api.json.Documents;
import nl.planhorizon.api.testing.Await;
import nl.planhorizon.api.testing.RunningServer;
import nl.planhorizon.api.testing.WithServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A run that has its plan is explained after, also if its node died in between. */
@ExtendWith(WithServer.class)
final class ExplainedRunTest {

    private static final String PROMISES = "priorityDaysLateBound";

    private final RunningServer server;
    private final Runs runs;

    ExplainedRunTest(RunningServer server) {
        this.server = server;
        runs = server.part(Runs.class);
    }

    private UUID explained() {
        var asked = server.signedInAs(Role.CENTRAL_PLANNER)
                .post("/v1/hearing-plans", "{\"config\": {\"seconds\": 1, \"seed\": 1}}");
        var path = location(asked);
        var id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        Await.until(() -> isExplained(id));
        return id;
    }

    private boolean isExplained(UUID id) {
        return runs.result(id).isPresent() && figures(id).has(PROMISES);
    }

    private JsonNode figures(UUID id) {
        return Documents.read(runs.requireFigures(id));
    }

    @Test
    void isExplainedByTheNextNode() {
        var id = explained();
        var before = figures(id);
        server.part(JdbcClient.class)
                .sql("update run set figures = (figures - ?) - 'latePriority' where id = ?")
                .params(PROMISES, id)
                .update();
        assertThat(isExplained(id)).isFalse();

        server.part(RunWork.class).execute(id);

        assertThat(runs.get(id).state()).isEqualTo(Run.State.FINISHED);
        assertThat(figures(id)).isEqualTo(before);
    }
}
