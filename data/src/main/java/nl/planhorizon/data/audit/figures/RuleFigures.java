package nl.planhorizon.data.audit.figures;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.planhorizon.data.audit.cost.PlanCost;
import nl.planhorizon.data.audit.facts.Facts;
import nl.planhorizon.data.audit.facts.PlanFacts;
import nl.planhorizon.data.audit.ledger.FixedHearings;
import nl.planhorizon.data.audit.rules.Violations;
import nl.planhorizon.solver.catalogue.Rule;
import nl.planhorizon.solver.domain.plan.StandingHearing;

/**
 * What a plan breaks and what it costs.
 *
 * @param hardViolations violations by code of the rule, rules that are kept left out, in catalogue order
 * @param brokenHearings fixed hearings that were released
 * @param planCost total cost
 * @param costs cost by code of the rule, all parts in catalogue order
 * @param costOfNoPlan cost with the fixed hearings only, the part for changes left out
 */
public record RuleFigures(
        Map<String, Integer> hardViolations,
        List<Broken> brokenHearings,
        long planCost,
        Map<String, Long> costs,
        long costOfNoPlan) {

    /**
     * A fixed hearing that was released.
     *
     * @param caseId id of the planned unit
     * @param rules codes of the rules it breaks
     */
    public record Broken(String caseId, List<String> rules) {}

    public static RuleFigures of(Facts facts, PlanFacts plan, FixedHearings fixed, Violations violations) {
        var cost = PlanCost.of(facts, plan);
        var fixedOnly = fixed.unbroken().stream().map(StandingHearing::hearing).toList();
        var noPlan = PlanCost.of(facts, new PlanFacts(facts, fixedOnly));
        return new RuleFigures(
                byCode(violations.broken()),
                broken(fixed),
                cost.total(),
                byCode(cost.parts()),
                noPlan.totalWithout(Rule.CHANGE));
    }

    private static List<Broken> broken(FixedHearings fixed) {
        return fixed.broken().stream()
                .map(each -> new Broken(
                        each.standing().hearing().caseId(),
                        each.rules().stream().map(Rule::code).toList()))
                .toList();
    }

    private static <N extends Number> Map<String, N> byCode(Map<Rule, N> byRule) {
        var byCode = new LinkedHashMap<String, N>();
        byRule.forEach((rule, number) -> byCode.put(rule.code(), number));
        return Collections.unmodifiableMap(byCode);
    }
}
