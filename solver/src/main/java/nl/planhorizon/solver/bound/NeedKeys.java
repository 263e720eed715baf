package nl.planhorizon.solver.bound;

import java.util.TreeSet;
import nl.planhorizon.solver.domain.cases.Sex;
import nl.planhorizon.solver.facts.cases.CaseFacts;
import org.jspecify.annotations.Nullable;

/** How the needs that carry a price are named; cases with the same name can be served by the same people. */
final class NeedKeys {

    private NeedKeys() {}

    /** Accepted languages, level, sex and whether remote will do. */
    static String language(CaseFacts facts) {
        var language = facts.asylumCase().language();
        var needs = facts.asylumCase().needs();
        return String.join(
                "|",
                String.join(" ", new TreeSet<>(language.accepted())),
                language.level().name(),
                sex(needs.sexWish()),
                needs.remoteAllowed() ? "REMOTE" : "ON_SITE");
    }

    /** Team, skills of the case itself, sex and whether a trainee will do; what goes with age is let go. */
    static String officer(CaseFacts facts) {
        var team = facts.queue().team();
        var needs = facts.asylumCase().needs();
        return String.join(
                "|",
                team == null ? "" : team,
                String.join(" ", new TreeSet<>(needs.skills())),
                sex(needs.sexWish()),
                needs.simple() ? "SIMPLE" : "");
    }

    private static String sex(@Nullable Sex wish) {
        return wish == null ? "" : wish.name();
    }
}
