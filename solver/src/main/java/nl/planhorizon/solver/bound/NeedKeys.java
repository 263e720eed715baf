package nl.planhorizon.solver.bound;

import java.util.TreeSet;
import nl.planhorizon.solver.facts.CaseFacts;

/** How the needs that carry a price are named: coarser than the real needs, so that the bound stays valid and small. */
final class NeedKeys {

    private NeedKeys() {}

    /** The accepted languages; level, sex and presence are let go. */
    static String language(CaseFacts facts) {
        return String.join(" ", new TreeSet<>(facts.asylumCase().language().accepted()));
    }

    /** The team and the skills of the case itself; sex, age and training are let go. */
    static String officer(CaseFacts facts) {
        var team = facts.queue().team();
        return (team == null ? "" : team) + "|"
                + String.join(" ", new TreeSet<>(facts.asylumCase().needs().skills()));
    }
}
