package nl.planhorizon.solver.domain.policy;

import java.util.EnumMap;
import java.util.Map;

/**
 * The single numbers of policy.
 *
 * @param values value per setting; a setting that is absent has its default
 * @param sources where the value comes from, per setting
 */
public record Settings(Map<Setting, Integer> values, Map<Setting, String> sources) {

    public Settings {
        values = Map.copyOf(values);
        sources = Map.copyOf(sources);
    }

    public static Settings defaults() {
        return new Settings(Map.of(), Map.of());
    }

    public int value(Setting setting) {
        return values.getOrDefault(setting, setting.defaultValue());
    }

    public Settings with(Setting setting, int value) {
        var changed = new EnumMap<Setting, Integer>(Setting.class);
        changed.putAll(values);
        changed.put(setting, value);
        return new Settings(changed, sources);
    }
}
