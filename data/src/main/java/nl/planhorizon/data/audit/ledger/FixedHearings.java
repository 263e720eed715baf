package nl.planhorizon.data.audit.ledger;

import java.util.ArrayList;
import java.util.List;
import nl.planhorizon.data.audit.facts.Facts;
import nl.planhorizon.solver.catalogue.Rule;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.plan.StandingHearing;

/**
 * The pinned and frozen hearings: those that must stay, and those that are broken and therefore released.
 *
 * @param unbroken those that must stay
 * @param broken those that are released
 */
public record FixedHearings(List<StandingHearing> unbroken, List<BrokenHearing> broken) {

    public FixedHearings {
        unbroken = List.copyOf(unbroken);
        broken = List.copyOf(broken);
    }

    /** Looks at each alone, besides history. */
    public static FixedHearings of(Facts facts) {
        var unbroken = new ArrayList<StandingHearing>();
        var broken = new ArrayList<BrokenHearing>();
        var ledger = new Ledger(facts, List.of());
        for (var standing : facts.standing().current()) {
            if (standing.isPinned() || facts.standing().isFrozen(standing)) {
                var breaks = brokenAlone(ledger, standing.hearing());
                if (breaks.isEmpty()) {
                    unbroken.add(standing);
                } else {
                    broken.add(new BrokenHearing(standing, breaks));
                }
            }
        }
        return new FixedHearings(unbroken, broken);
    }

    /** Sessions held back do not break a hearing that was arranged before. */
    private static List<Rule> brokenAlone(Ledger ledger, Hearing hearing) {
        ledger.enter(hearing);
        var broken = new ArrayList<>(ledger.violations().broken().keySet());
        ledger.strike(hearing);
        broken.remove(Rule.HELD_BACK);
        return broken;
    }
}
