package nl.planhorizon.data.sample.stock;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.planhorizon.solver.domain.cases.AsylumCase;
import nl.planhorizon.solver.domain.cases.TermRecord;
import nl.planhorizon.solver.domain.policy.HearingType;
import nl.planhorizon.solver.domain.policy.Policy;
import nl.planhorizon.solver.domain.policy.Queue;
import nl.planhorizon.solver.domain.policy.RestWaiver;
import nl.planhorizon.solver.domain.policy.RuleSet;

/**
 * What the policy says about a case at as-of.
 *
 * @param policy the policy
 * @param asOf the day that is asked about
 */
public record Law(Policy policy, LocalDate asOf) {

    /** The queue of the group that the case names, split by term where policy splits it. */
    public Queue queue(AsylumCase unit) {
        var code = unit.procedure().queue();
        return policy.queues().stream()
                .filter(queue -> queue.group().equals(code) || queue.code().equals(code))
                .filter(queue -> queue.termPassed() == null || queue.termPassed() == isTermPassed(unit))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The policy has no queue " + code + "."));
    }

    public HearingType hearingType(AsylumCase unit) {
        var code = unit.procedure().hearingType();
        return policy.hearingTypes().stream()
                .filter(type -> type.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The policy has no hearing type " + code + "."));
    }

    /** First day on which the case may be heard there, notice apart. */
    public LocalDate earliest(AsylumCase unit, String location, LocalDate day) {
        var ready = unit.dates().ready();
        var hearing = unit.dates().registrationHearing();
        if (ready == null) {
            return LocalDate.MAX;
        }
        if (hearing == null || unit.procedure().track() != 4 || isRestWaived(unit, location, day)) {
            return hearing == null || ready.isAfter(hearing) ? ready : hearing;
        }
        int rest = ruleSet(unit.dates().application(), asOf).restDays();
        var rested = rest > 0 ? hearing.plusDays(rest + 1L) : hearing;
        return ready.isAfter(rested) ? ready : rested;
    }

    /** Terms that held for an application before the one that holds now. */
    List<TermRecord> earlierTerms(LocalDate application) {
        var now = ruleSet(application, asOf);
        var changed = now.inForceFrom();
        if (!changed.isAfter(application)) {
            return List.of();
        }
        var before = ruleSet(application, changed.minusDays(1));
        return List.of(new TermRecord(before.code(), application.plusMonths(before.months()), changed));
    }

    private boolean isTermPassed(AsylumCase unit) {
        var application = unit.dates().application();
        int extension = unit.circumstances().termExtension();
        return application
                .plusMonths(ruleSet(application, asOf).months() + extension)
                .isBefore(asOf);
    }

    private RuleSet ruleSet(LocalDate application, LocalDate day) {
        return covering(application, day)
                .max(Comparator.comparing(RuleSet::inForceFrom))
                .orElseThrow(() ->
                        new IllegalArgumentException("No rule set covers an application of " + application + "."));
    }

    private Stream<RuleSet> covering(LocalDate application, LocalDate day) {
        return policy.ruleSets().stream()
                .filter(rules -> rules.applications().contains(application) && rules.isInForceOn(day));
    }

    private boolean isRestWaived(AsylumCase unit, String location, LocalDate day) {
        return policy.restWaivers().stream()
                .anyMatch(
                        waiver -> fits(waiver, unit, location) && waiver.days().contains(day));
    }

    private static boolean fits(RestWaiver waiver, AsylumCase unit, String location) {
        return (waiver.location() == null || waiver.location().equals(location))
                && (waiver.nationality() == null
                        || waiver.nationality().equals(unit.procedure().nationality()))
                && (!waiver.nuisanceOnly() || unit.circumstances().nuisanceReport() != null);
    }
}
