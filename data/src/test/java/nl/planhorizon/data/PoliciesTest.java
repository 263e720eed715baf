package nl.planhorizon.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.planhorizon.solver.domain.policy.Policy;
import nl.planhorizon.solver.domain.policy.Queue;
import nl.planhorizon.solver.domain.policy.Setting;
import org.junit.jupiter.api.Test;

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
    void settingsOtherThanTheNationalCapacityHaveTheirDefaults() {
        for (var setting : Setting.values()) {
            if (setting != Setting.REGULAR_SESSIONS_A_WEEK) {
                assertThat(policy.number(setting)).as(setting.code()).isEqualTo(setting.defaultValue());
            }
        }
    }
}
