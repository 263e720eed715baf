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
 * pays the weight of {@code family}, or goes there though it is not the best for him. No more go there than interpreters can
 * serve.
 */
final class FamilySide {

    /**
     * Somebody who could join.
     *
     * @param saved what that saves
     * @param asks sessions of an interpreter that it takes
     */
    private record Joining(long saved, int asks) {}

    private final CaseSide cases;
    private final InterpretersThere there;
    private final long weight;
    private final Map<String, List<CaseFacts>> families = new TreeMap<>();

    FamilySide(Facts facts, CaseSide cases, InterpretersThere there) {
        this.cases = cases;
        this.there = there;
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
        Map<Together, List<Joining>> joining = new HashMap<>();
        for (var member : members) {
            long alone = cases.least(member) + weight;
            cases.leastBelow(member, alone)
                    .forEach((together, cost) -> joining.computeIfAbsent(together, any -> new ArrayList<>())
                            .add(new Joining(alone - cost, asks(member))));
        }
        var interpreters = there.whoCouldServe(members);
        long most = weight;
        for (var each : joining.entrySet()) {
            if (each.getValue().stream().mapToLong(Joining::saved).sum() > most) {
                most = Math.max(most, most(each.getValue(), there.sessions(interpreters, each.getKey())));
            }
        }
        return weight * members.size() - most;
    }

    /** Sessions of the first day for which somebody else's interpreter has to be there. */
    private int asks(CaseFacts member) {
        if (!member.asylumCase().language().needsInterpreter() || cases.isImmovable(member)) {
            return 0;
        }
        return Needs.takesDays(member) ? 2 : 1;
    }

    /** The most that some of them save who together ask for no more sessions than there are. */
    private static long most(List<Joining> joining, int sessions) {
        int enough = Math.min(sessions, joining.stream().mapToInt(Joining::asks).sum());
        var most = new long[enough + 1];
        for (var each : joining) {
            for (int left = enough; left >= each.asks(); left--) {
                most[left] = Math.max(most[left], most[left - each.asks()] + each.saved());
            }
        }
        return most[enough];
    }
}
