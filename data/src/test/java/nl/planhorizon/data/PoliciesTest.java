package nl.planhorizon.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.planhorizon.solver.domain.policy.Policy;
import nl.planhorizon.solver.domain.policy.Queue;
import nl.planhorizon.solver.domain.policy.Setting;
import nl.planhorizon.solver.testing.given.GivenSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PoliciesTest {

    private final Policy policy = Policies.bundled();

    @Test
    void bundledPolicyHasEveryQueueOfTheLetter() {
        assertThat(policy.queues())
                .extracting(Queue::code)
                .containsExactly(
                        "priority",
                        "track-1",
                        "track-2",
                        "border",
                        "baa",
                        "regular-overdue",
                        "regular-in-term",
                        "repeat");
    }

    @Test
    void everyRowSaysWhereItComesFrom() {
        var sources = Stream.of(
                        policy.queues().stream().map(Queue::source),
                        policy.hearingTypes().stream().map(type -> type.source()),
                        policy.ruleSets().stream().map(set -> set.source()),
                        policy.restWaivers().stream().map(waiver -> waiver.source()),
                        policy.ageBands().stream().map(band -> band.source()),
                        policy.noShowRates().stream().map(rate -> rate.source()))
                .flatMap(stream -> stream);

        assertThat(sources).isNotEmpty().noneMatch(String::isBlank);
        assertThat(policy.settings().sources()).containsOnlyKeys(Setting.values());
    }

    @Test
    void settingsOfTheTestsAreTheBundledOnesButForTheNationalCapacity() {
        for (var setting : Setting.values()) {
            if (setting != Setting.REGULAR_SESSIONS_A_WEEK) {
                assertThat(GivenSettings.ordinary().value(setting))
                        .as(setting.code())
                        .isEqualTo(policy.number(setting));
            }
        }
    }

    @Test
    void settingsThatAFileLeavesOutAreBundledOnes(@TempDir Path folder) throws Exception {
        var file = folder.resolve("caseload.json");
        Files.writeString(file, Files.readString(Gallery.base()).replaceFirst("\\{", """
                {"settings": [{"setting": "frozen-days", "value": 3, "source": "test"}],"""));

        var settings = CaseloadFiles.read(file).content().policy().settings();

        var bundled = policy.settings();
        assertThat(settings.values())
                .isEqualTo(bundled.with(Setting.FROZEN_DAYS, 3).values());
        assertThat(settings.sources().get(Setting.FROZEN_DAYS)).isEqualTo("test");
        assertThat(settings.sources().get(Setting.COURT_DAYS))
                .isEqualTo(bundled.sources().get(Setting.COURT_DAYS));
    }
}
