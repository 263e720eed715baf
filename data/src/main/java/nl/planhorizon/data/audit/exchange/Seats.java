package nl.planhorizon.data.audit.exchange;

import java.util.Set;
import nl.planhorizon.data.audit.facts.Facts;
import nl.planhorizon.data.audit.ledger.Ledger;
import nl.planhorizon.data.audit.rules.Part;
import nl.planhorizon.solver.catalogue.Rule;
import nl.planhorizon.solver.domain.plan.Hearing;

/**
 * Officers and interpreters who are free at a place in the plan as it stands. A sieve: whoever is left out would break a
 * rule more often, unless the hearing that is tried sets that person free.
 */
public final class Seats {

    private final OfficerSeats officers;
    private final InterpreterSeats interpreters;

    /** The ledger holds the whole plan and nobody else writes in it. */
    public Seats(Facts facts, Ledger ledger) {
        officers = new OfficerSeats(facts, ledger);
        interpreters = new InterpreterSeats(facts, ledger);
    }

    OfficerSeats officers() {
        return officers;
    }

    InterpreterSeats interpreters() {
        return interpreters;
    }

    /** Whether one part of a draft breaks none of these rules in the plan as it stands. */
    static boolean isFree(Ledger ledger, Part part, Hearing draft, Set<Rule> rules) {
        int before = count(ledger, rules);
        ledger.enter(part, draft);
        boolean free = count(ledger, rules) == before;
        ledger.strike(part, draft);
        return free;
    }

    private static int count(Ledger ledger, Set<Rule> rules) {
        int count = 0;
        for (var rule : rules) {
            count += ledger.violations().of(rule);
        }
        return count;
    }
}
