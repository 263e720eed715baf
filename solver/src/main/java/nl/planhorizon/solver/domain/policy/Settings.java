package nl.planhorizon.solver.domain.policy;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * The single numbers of policy, all of them.
 *
 * @param values value of every setting
 * @param sources where the values come from, as far as anybody said so
 */
public record Settings(Map<Setting, Integer> values, Map<Setting, String> sources) {

    /**
     * Keeps both maps as they are now.
     *
     * @throws IllegalArgumentException if a setting has no value or one out of its range
     */
    public Settings {
        for (var setting : Setting.values()) {
            var value = values.get(setting);
            if (value == null || !setting.allows(value)) {
                throw new IllegalArgumentException("Setting %s is %s, not a number from %d to %d."
                        .formatted(setting.code(), value, setting.least(), setting.most()));
            }
        }
        values = Collections.unmodifiableMap(new EnumMap<>(values));
        sources = Map.copyOf(sources);
    }

    public int value(Setting setting) {
        return Objects.requireNonNull(values.get(setting));
    }

    public Settings with(Setting setting, int value) {
        var changed = new EnumMap<>(values);
        changed.put(setting, value);
        return new Settings(changed, sources);
    }
}
