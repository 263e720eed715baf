package nl.planhorizon.api.night.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.planhorizon.api.json.Documents;
import nl.planhorizon.api.report.Bottleneck;
import org.junit.jupiter.api.Test;

/**
 * What comes first in a report. Reports are kept for years: those that were written before there were more bottlenecks are
 * read all the same.
 */
final class MorningReportTest {

    private static final Bottleneck WORST = new Bottleneck(Bottleneck.Kind.INTERPRETERS, "ti", 95, 100, 12);
    private static final Bottleneck NEXT = new Bottleneck(Bottleneck.Kind.OFFICERS, null, 90, 100, 10);

    private static MorningReport report(List<Bottleneck> bottlenecks) {
        return new MorningReport(
                LocalDate.of(2026, 11, 30),
                "published",
                null,
                Map.of(),
                Map.of(),
                List.of(),
                List.of(),
                Map.of("capacity", 3, "language", 12, "room", 3, "turn", 5),
                bottlenecks,
                Map.of(),
                List.of(),
                List.of());
    }

    private static MorningReport read(String text) {
        return Documents.as(Documents.read(text), MorningReport.class);
    }

    @Test
    void keepsAllBottlenecksInTheirOrder() {
        var report = report(List.of(WORST, NEXT));

        assertThat(read(Documents.write(report))).isEqualTo(report);
    }

    @Test
    void whatExplainsMostOvertakesComesFirst() {
        var kept = read(Documents.write(report(List.of())));

        assertThat(kept.overtakesByCode().keySet()).containsExactly("language", "turn", "capacity", "room");
    }

    @Test
    void aReportWithOneBottleneckIsRead() {
        var old = Documents.write(report(List.of(WORST)))
                .replace("\"bottlenecks\":[", "\"bottleneck\":")
                .replace("12}]", "12}");

        assertThat(read(old).bottlenecks()).containsExactly(WORST);
    }

    @Test
    void aReportWithoutABottleneckIsRead() {
        var old = Documents.write(report(List.of())).replace("\"bottlenecks\":[]", "\"bottleneck\":null");

        assertThat(read(old).bottlenecks()).isEmpty();
    }
}
