package nl.planhorizon.api.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import nl.planhorizon.api.json.Documents;
import nl.planhorizon.api.testing.TestDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Scenarios that were kept before their names had to be plain. */
final class ScenarioNamesTest {

    private static final List<String> KEPT = List.of("forty", "a_b", "a.b", "-", "x".repeat(50) + "/" + "y".repeat(9));

    @Test
    void namesThatAreNotPlainBecomeSoAndStayApart() throws IOException {
        try (var database = TestDatabase.empty()) {
            var source = new DriverManagerDataSource(database.url(), database.user(), database.password());
            flyway(source, "92").migrate();
            var rows = new JdbcTemplate(source);
            KEPT.forEach(name -> rows.update(
                    "insert into scenario (name, version, author, at, document) values (?, 1, 'anna', now(), ?)",
                    name,
                    "{\"name\": \"%s\"}".formatted(name)));

            flyway(source, "latest").migrate();

            var names = rows.queryForList("select name from scenario", String.class);
            assertThat(names).hasSameSizeAs(KEPT).doesNotHaveDuplicates().contains("forty");
            assertThat(names).allMatch(each -> each.matches("[A-Za-z0-9][A-Za-z0-9-]{0,59}"));
            assertThat(rows.queryForList("select document from scenario", String.class))
                    .extracting(each -> Documents.read(each).path("name").asText())
                    .containsExactlyInAnyOrderElementsOf(names);
        }
    }

    private static Flyway flyway(DriverManagerDataSource source, String target) {
        return Flyway.configure()
                .dataSource(source)
                .locations("classpath:nl/planhorizon/api/db")
                .target(target)
                .load();
    }
}
