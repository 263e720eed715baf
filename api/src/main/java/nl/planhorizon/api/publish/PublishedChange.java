package nl.planhorizon.api.publish;

import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.solver.domain.plan.StandingHearing;
import org.jspecify.annotations.Nullable;

/**
 * A case whose published hearing changes.
 *
 * @param caseId its id
 * @param before its published hearing, or null
 * @param after its hearing once published, or null
 */
record PublishedChange(
        String caseId,
        @Nullable StandingHearing before,
        @Nullable StandingHearing after) {

    static List<PublishedChange> between(Office before, Office after) {
        var old = before.plans().publishedIn(before.caseload().window());
        var now = after.plans().publishedIn(after.caseload().window());
        var cases = new TreeSet<>(old.keySet());
        cases.addAll(now.keySet());
        return cases.stream()
                .map(each -> new PublishedChange(each, old.get(each), now.get(each)))
                .filter(each -> !Objects.equals(each.before(), each.after()))
                .toList();
    }

    /** What happens to it: added, dropped or moved. */
    public String kind() {
        return before == null ? "added" : after == null ? "dropped" : "moved";
    }
}
