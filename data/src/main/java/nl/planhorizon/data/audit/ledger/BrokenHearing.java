package nl.planhorizon.data.audit.ledger;

import java.util.List;
import nl.planhorizon.solver.catalogue.Rule;
import nl.planhorizon.solver.domain.plan.StandingHearing;

/**
 * A pinned or frozen hearing that no longer keeps the hard rules, even alone, and is therefore released.
 *
 * @param standing the hearing
 * @param rules the rules it breaks, in catalogue order
 */
public record BrokenHearing(StandingHearing standing, List<Rule> rules) {

    public BrokenHearing {
        rules = List.copyOf(rules);
    }
}
