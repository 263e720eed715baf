package nl.planhorizon.bench.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.planhorizon.bench.office.OfficeBench.Day;
import nl.planhorizon.bench.office.OfficeBench.Load;
import org.junit.jupiter.api.Test;

/** Planners for a moment, at the real server; how long they wait is for the benchmark. */
final class OfficeBenchTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    @Test
    void letsPlannersWorkAtOnceWithoutAnError() throws Exception {
        List<String> told = new ArrayList<>();
        var result = new OfficeBench(ROOT, told::add).run(new Load("demo-300", 3, 6, 0.1, 10));
        var rows = result.csv(List.of("a test")).lines().toList();
        assertThat(told).contains("3 planners work for 6 s");
        assertThat(rows).startsWith("# a test").anyMatch(row -> row.startsWith("first view of the board,3,0,"));
        assertThat(rows.subList(2, rows.size()))
                .as("count and errors by action")
                .hasSizeGreaterThan(5)
                .allMatch(row -> row.matches("[^,]+,\\d+,0,.*"));
        assertThat(result.svg("title")).contains("<title>title</title>", "first view of the board");
    }

    @Test
    void answersEveryKindOfEventWithARepairThatCanBeAccepted() throws Exception {
        List<String> told = new ArrayList<>();
        var result = new OfficeBench(ROOT, told::add).run(new Day("demo-300", 1, 0, 10));
        var rows = result.csv(List.of()).lines().skip(1).toList();
        assertThat(rows)
                .as("told: %s", told)
                .hasSize(Incident.values().length + 1)
                .allMatch(row -> row.matches("[^,]+,\\d+,0,.*"))
                .anyMatch(row -> row.startsWith("a repair is accepted,%d,".formatted(Incident.values().length)));
    }
}
