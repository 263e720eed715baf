package nl.planhorizon.api.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A row of the table of access stands where one looks for it. */
final class TablesTest {

    @Test
    void programsHaveATableOfTheirOwn() {
        assertThat(PageTable.ENDPOINTS).noneMatch(TablesTest::isForPrograms);
        assertThat(RestTable.ENDPOINTS).allMatch(TablesTest::isForPrograms);
    }

    private static boolean isForPrograms(Endpoint endpoint) {
        return List.of("/v1/", "/actuator/").stream().anyMatch(endpoint.path()::startsWith);
    }
}
