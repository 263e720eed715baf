package nl.planhorizon.solver.domain.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.Map;
import nl.planhorizon.solver.testing.given.GivenSettings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SettingsTest {

    @ParameterizedTest
    @EnumSource
    void refusesAPolicyWithoutASetting(Setting setting) {
        var values = new EnumMap<>(GivenSettings.ordinary().values());
        values.remove(setting);

        assertThatThrownBy(() -> new Settings(values, Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(setting.code());
    }

    @ParameterizedTest
    @EnumSource
    void refusesANumberOutOfRange(Setting setting) {
        assertThat(GivenSettings.ordinary().with(setting, setting.least()).value(setting))
                .isEqualTo(setting.least());
        assertThat(GivenSettings.ordinary().with(setting, setting.most()).value(setting))
                .isEqualTo(setting.most());
        assertThatThrownBy(() -> GivenSettings.ordinary().with(setting, setting.least() - 1))
                .hasMessageContaining(setting.code());
        assertThatThrownBy(() -> GivenSettings.ordinary().with(setting, setting.most() + 1))
                .hasMessageContaining(setting.code());
    }
}
