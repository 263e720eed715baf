package nl.planhorizon.data.audit.figures;

import static java.time.temporal.ChronoUnit.DAYS;

import nl.planhorizon.data.audit.facts.CaseFacts;
import nl.planhorizon.data.audit.facts.Facts;
import nl.planhorizon.data.audit.facts.PlanFacts;
import nl.planhorizon.solver.domain.policy.Setting;

/**
 * Decision terms of ready cases.
 *
 * @param termsBroken cases heard too late to decide within the term
 * @param termsBrokenAtStart cases for which it was too late already on the as-of day
 * @param penaltyExposureEuro expected penalty payments, in whole euros
 */
public record TermFigures(long termsBroken, long termsBrokenAtStart, long penaltyExposureEuro) {

    public static TermFigures of(Facts facts, PlanFacts plan) {
        var ready = facts.readyCases();
        long broken = ready.stream()
                .filter(each -> plan.lastDay(each).isAfter(each.lastSafeDay()))
                .count();
        long atStart = ready.stream()
                .filter(each -> each.lastSafeDay().isBefore(facts.calendar().asOf()))
                .count();
        long penalties =
                ready.stream().mapToLong(each -> penalty(facts, plan, each)).sum();
        return new TermFigures(broken, atStart, penalties * number(facts, Setting.APPEAL_PERCENTAGE) / 100);
    }

    /** What is due once the applicant goes to court: a day rate with a maximum, after notice and ruling. */
    private static long penalty(Facts facts, PlanFacts plan, CaseFacts each) {
        var decision = facts.calendar()
                .national()
                .after(plan.lastDay(each), each.type().decisionOpenDays());
        var due = each.term()
                .plusDays(number(facts, Setting.NOTICE_OF_DEFAULT_DAYS))
                .plusDays(number(facts, Setting.COURT_DAYS));
        long days = Math.max(0, DAYS.between(due, decision));
        return Math.min(number(facts, Setting.PENALTY_MAXIMUM_EURO), number(facts, Setting.PENALTY_EURO_A_DAY) * days);
    }

    private static long number(Facts facts, Setting setting) {
        return facts.policy().number(setting);
    }
}
