package nl.planhorizon.data.audit.facts;

import java.time.LocalDate;
import nl.planhorizon.solver.domain.cases.AsylumCase;
import nl.planhorizon.solver.domain.policy.Policy;
import nl.planhorizon.solver.domain.policy.RuleSet;
import nl.planhorizon.solver.domain.policy.Setting;
import org.jspecify.annotations.Nullable;

/** The rule set of a case and the date by which must be decided. */
final class DecisionTerm {

    private DecisionTerm() {}

    /** Of the sets that cover the application and are in force, the one that came into force last. */
    static RuleSet ruleSet(AsylumCase asylumCase, Policy policy, LocalDate asOf) {
        @Nullable RuleSet found = null;
        for (var set : policy.ruleSets()) {
            boolean holds = set.applications().contains(asylumCase.dates().application()) && set.isInForceOn(asOf);
            if (holds && (found == null || !set.inForceFrom().isBefore(found.inForceFrom()))) {
                found = set;
            }
        }
        if (found == null) {
            throw new IllegalArgumentException("No rule set holds for case %s, applied on %s."
                    .formatted(asylumCase.id(), asylumCase.dates().application()));
        }
        return found;
    }

    static LocalDate date(AsylumCase asylumCase, RuleSet set, Policy policy) {
        var accelerated = set.acceleratedMonths();
        int months = asylumCase.procedure().accelerated() && accelerated != null ? accelerated : set.months();
        int extended = months + asylumCase.circumstances().termExtension();
        var from =
                switch (set.countsFrom()) {
                    case APPLICATION -> asylumCase.dates().application();
                    case REGISTRATION -> asylumCase.dates().registration();
                };
        return from.plusMonths(Math.min(extended, policy.number(Setting.MAXIMUM_TERM_MONTHS)));
    }
}
