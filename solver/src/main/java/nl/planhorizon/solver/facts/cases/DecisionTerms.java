package nl.planhorizon.solver.facts.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.cases.AsylumCase;
import nl.planhorizon.solver.domain.cases.TermRecord;
import nl.planhorizon.solver.domain.policy.Policy;
import nl.planhorizon.solver.domain.policy.RuleSet;
import nl.planhorizon.solver.domain.policy.RuleSet.CountsFrom;
import nl.planhorizon.solver.domain.policy.Setting;

/** The statutory decision terms of cases under a policy as of a day; source: Vw 2000 art. 42 and the decrees in the policy. */
public final class DecisionTerms {

    private final Policy policy;
    private final LocalDate asOf;

    public DecisionTerms(Policy policy, LocalDate asOf) {
        this.policy = policy;
        this.asOf = asOf;
    }

    /** The rule set that holds for an application of that day, if any does. */
    public Optional<RuleSet> findRuleSet(LocalDate application) {
        RuleSet found = null;
        for (var set : policy.ruleSets()) {
            if (set.applications().contains(application)
                    && set.isInForceOn(asOf)
                    && (found == null || !set.inForceFrom().isBefore(found.inForceFrom()))) {
                found = set;
            }
        }
        return Optional.ofNullable(found);
    }

    /** The rule set that holds for a case; a caseload without one is faulty input. */
    public RuleSet ruleSet(AsylumCase asylumCase) {
        var application = asylumCase.dates().application();
        return findRuleSet(application)
                .orElseThrow(() ->
                        new IllegalArgumentException("No rule set of policy %s covers application date %s as of %s."
                                .formatted(policy.version(), application, asOf)));
    }

    /** The statutory date by which to decide. */
    public LocalDate term(AsylumCase asylumCase) {
        var set = ruleSet(asylumCase);
        var accelerated = set.acceleratedMonths();
        int months = asylumCase.procedure().accelerated() && accelerated != null ? accelerated : set.months();
        int extended = months + asylumCase.circumstances().termExtension();
        var dates = asylumCase.dates();
        var from = set.countsFrom() == CountsFrom.APPLICATION ? dates.application() : dates.registration();
        return from.plusMonths(Math.min(extended, policy.number(Setting.MAXIMUM_TERM_MONTHS)));
    }

    /** The caseload under another policy; terms that change thereby are kept as history with each case. */
    public static Caseload replacePolicy(Caseload caseload, Policy policy) {
        var before = new DecisionTerms(caseload.policy(), caseload.asOf());
        var after = new DecisionTerms(policy, caseload.asOf());
        var cases = caseload.cases().stream()
                .map(asylumCase -> after.keepHistory(asylumCase, before))
                .toList();
        return caseload.withCases(cases).withPolicy(policy);
    }

    private AsylumCase keepHistory(AsylumCase asylumCase, DecisionTerms before) {
        var old = before.term(asylumCase);
        if (old.equals(term(asylumCase))) {
            return asylumCase;
        }
        List<TermRecord> history = new ArrayList<>(asylumCase.earlierTerms());
        history.add(new TermRecord(before.ruleSet(asylumCase).code(), old, asOf));
        return asylumCase.withEarlierTerms(history);
    }
}
