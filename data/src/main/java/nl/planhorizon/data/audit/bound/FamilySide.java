package nl.planhorizon.data.audit.bound;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.planhorizon.data.audit.bound.CaseSide.Together;
import nl.planhorizon.data.audit.facts.CaseFacts;
import nl.planhorizon.data.audit.facts.Facts;
import nl.planhorizon.solver.domain.policy.Setting;

/**
 * What families cost, in thousandths, on top of what their members cost each alone: whoever is not with the largest group
 * pays the weight of {@code family}, or goes there though it is not the best for him.
 */
final class FamilySide {

    private final CaseSide cases;
    private final long weight;
    private final Map<String, List<CaseFacts>> families = new TreeMap<>();

    FamilySide(Facts facts, CaseSide cases) {
        this.cases = cases;
        weight = 1000L * facts.policy().number(Setting.WEIGHT_FAMILY);
        for (var each : facts.readyCases()) {
            var family = each.asylumCase().circumstances().family();
            if (family != null) {
                families.computeIfAbsent(family, any -> new ArrayList<>()).add(each);
            }
        }
        families.values().removeIf(members -> members.size() < 2);
    }

    long extra() {
        return families.values().stream().mapToLong(this::extra).sum();
    }

    /** All pay the weight, less the most that being together somewhere saves; one of them is never alone. */
    private long extra(List<CaseFacts> members) {
        Map<Together, Long> saved = new HashMap<>();
        for (var member : members) {
            long alone = cases.least(member) + weight;
            cases.leastBelow(member, alone).forEach((together, cost) -> saved.merge(together, alone - cost, Long::sum));
        }
        long most = saved.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return weight * members.size() - Math.max(weight, most);
    }
}
