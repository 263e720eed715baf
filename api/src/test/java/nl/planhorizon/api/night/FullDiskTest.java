package nl.planhorizon.api.night;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import nl.planhorizon.api.night.compare.Compare;
import nl.planhorizon.api.night.ledger.Night;
import nl.planhorizon.data.audit.Audit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The disk of the drop folder is full, really. */
final class FullDiskTest {

    private static final String EVENTS = """
        {"format": "planhorizon-events", "version": 1, "events": [{"type": "case-withdrawn", "subject": "%s"}]}\
        """;

    @RegisterExtension
    static final OpenOffice OFFICE = new OpenOffice();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path inbox;

    private Night night(int number) {
        return OFFICE.node().run(NightOffice.settings(inbox, 20)).runFor(OpenOffice.DATE.plusDays(number), "test");
    }

    private static long count(String table) {
        return OFFICE.node()
                .rows()
                .sql("select count(*) from " + table)
                .query(Long.class)
                .single();
    }

    private List<String> names(String folder) {
        return List.of(Objects.requireNonNull(inbox.resolve(folder).toFile().list()));
    }

    private static void assertSound(Night night) {
        var now = OFFICE.node().offices().current();
        assertThat(night.isEnded()).isTrue();
        assertThat(night.steps()).extracting(Night.Step::state).containsOnly("DONE");
        assertThat(Audit.of(now.caseload(), Compare.standing(now)).rules().hardViolations())
                .isEmpty();
    }

    @Test
    void filesAreTakenInOnceAndMovedAwayWhenThereIsRoomAgain() throws IOException, InterruptedException {
        try (var disk = SmallDisk.mount(inbox, 3)) {
            var someone = Withdraw.caseIn(OpenOffice.CASELOAD).id();
            Files.writeString(inbox.resolve("good.json"), EVENTS.formatted(someone));
            Files.writeString(inbox.resolve("bad.json"), EVENTS.formatted("NOBODY"));
            disk.fill();
            assertThatThrownBy(() -> Files.createDirectory(inbox.resolve("taken")))
                    .hasMessageContaining("No space left on device");

            var first = night(0);
            var second = night(1);

            assertSound(first);
            assertSound(second);
            assertThat(names(".")).contains("good.json", "bad.json").doesNotContain("taken", "set-aside");
            assertThat(count("event")).isEqualTo(1);
            assertThat(count("intake_file")).isEqualTo(2);

            disk.makeRoom();
            Files.delete(inbox.resolve("bad.json"));
            assertSound(night(2));

            assertThat(names("taken")).singleElement().asString().endsWith("good.json");
            assertThat(count("event")).isEqualTo(1);
            assertThat(count("intake_file")).isEqualTo(2);
        }
    }

    @Test
    void aFileThatWasCutShortIsSetAsideAndTheWholeOneIsTakenInLater() throws IOException, InterruptedException {
        try (var disk = SmallDisk.mount(inbox, 8)) {
            var whole = EVENTS.formatted(Withdraw.caseIn(OpenOffice.CASELOAD).id()) + " ".repeat(100_000) + "\n";
            assertThatThrownBy(() -> Files.writeString(inbox.resolve("events.json"), "[" + whole + "]"))
                    .hasMessageContaining("No space left on device");
            assertThat(disk.room()).isZero();

            assertSound(night(0));

            assertThat(count("event")).isZero();
            assertThat(count("intake_file where state = 'SET_ASIDE'")).isEqualTo(1);
            assertThat(names("set-aside")).anyMatch(name -> name.endsWith("events.json"));

            Files.delete(inbox.resolve("set-aside").resolve(cutShort()));
            Files.writeString(inbox.resolve("events.json"), whole.strip());
            assertSound(night(1));

            assertThat(count("event")).isEqualTo(1);
        }
    }

    private String cutShort() {
        return names("set-aside").stream()
                .filter(name -> name.endsWith("events.json"))
                .findFirst()
                .orElseThrow();
    }
}
