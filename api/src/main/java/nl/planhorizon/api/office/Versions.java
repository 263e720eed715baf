package nl.planhorizon.api.office;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * At which version of the office each thing and each hearing of the working plan last changed: what an ETag tells.
 *
 * @param office version of the office
 * @param byKey version by key
 */
public record Versions(long office, Map<VersionKey, Long> byKey) {

    /** Version of a thing, 0 if there is none. */
    public long of(VersionKey key) {
        return byKey.getOrDefault(key, 0L);
    }

    /**
     * The versions after a change. What is gone has none, as on a node that reads the office anew: it can be added again.
     */
    Versions after(long version, Collection<VersionKey> gone, Collection<VersionKey> come) {
        Map<VersionKey, Long> all = byKey;
        if (!gone.isEmpty() || !come.isEmpty()) {
            all = new HashMap<>(byKey);
            all.keySet().removeAll(gone);
            for (var key : come) {
                all.put(key, version);
            }
        }
        return new Versions(version, all);
    }
}
