package nl.planhorizon.data.audit.cost;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.planhorizon.data.audit.facts.CaseFacts;
import nl.planhorizon.data.audit.facts.Facts;
import nl.planhorizon.data.audit.facts.PlanFacts;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.policy.Setting;
import org.jspecify.annotations.Nullable;

/** What it costs that members of a family are heard on different days or at different locations. */
public final class FamilyCost {

    private record Together(LocalDate firstDay, String location) {}

    private final Map<String, List<String>> members = new HashMap<>();
    private final int weight;

    public FamilyCost(Facts facts) {
        weight = facts.policy().number(Setting.WEIGHT_FAMILY);
        for (var each : facts.readyCases()) {
            var family = each.asylumCase().circumstances().family();
            if (family != null) {
                members.computeIfAbsent(family, any -> new ArrayList<>()).add(each.id());
            }
        }
    }

    long total(PlanFacts plan) {
        return members.keySet().stream()
                .mapToLong(family -> of(family, plan::of))
                .sum();
    }

    /** The cost of the family of a case, if each case were heard as given. */
    public long of(CaseFacts member, Function<String, @Nullable Hearing> hearings) {
        var family = member.asylumCase().circumstances().family();
        return family == null ? 0 : of(family, hearings);
    }

    /** An unplanned member is a group of one. */
    private long of(String family, Function<String, @Nullable Hearing> hearings) {
        var units = members.getOrDefault(family, List.of());
        var groups = new HashMap<Together, Integer>();
        int largest = Math.min(1, units.size());
        for (var unit : units) {
            var hearing = hearings.apply(unit);
            if (hearing != null) {
                var together = new Together(hearing.firstDay(), hearing.location());
                largest = Math.max(largest, groups.merge(together, 1, Integer::sum));
            }
        }
        return (long) weight * (units.size() - largest);
    }
}
