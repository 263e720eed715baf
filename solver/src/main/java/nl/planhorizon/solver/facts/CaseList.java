package nl.planhorizon.solver.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.cases.AsylumCase;
import nl.planhorizon.solver.domain.resources.Companion;
import nl.planhorizon.solver.facts.cases.CaseFacts;
import nl.planhorizon.solver.facts.cases.PolicyFacts;
import nl.planhorizon.solver.facts.common.CalendarFacts;
import nl.planhorizon.solver.facts.common.ResourceFacts;
import nl.planhorizon.solver.facts.limits.QueueTarget;
import nl.planhorizon.solver.facts.limits.QueueTargets;

/**
 * What follows from the cases, the policy and the days, whoever there is to hear them. Facts are equal by id, so only the
 * same object is known to be unchanged.
 */
record CaseList(
        CalendarFacts calendar,
        PolicyFacts policy,
        List<CaseFacts> cases,
        Map<String, CaseFacts> byId,
        List<QueueTarget> targets,
        Turns turns) {

    static CaseList of(Caseload caseload, ResourceFacts resources) {
        var calendar = new CalendarFacts(caseload);
        var policy = new PolicyFacts(caseload);
        var cases = caseload.cases().stream()
                .map(each -> new CaseFacts(each, policy, calendar, resources.companions(each)))
                .toList();
        return of(caseload, calendar, policy, cases, Turns.of(caseload.policy(), cases));
    }

    private static CaseList of(
            Caseload caseload, CalendarFacts calendar, PolicyFacts policy, List<CaseFacts> cases, Turns turns) {
        Map<String, CaseFacts> byId = new HashMap<>(2 * cases.size());
        for (var each : cases) {
            if (byId.put(each.id(), each) != null) {
                throw new IllegalArgumentException("There are two cases %s in the caseload.".formatted(each.id()));
            }
        }
        return new CaseList(
                calendar, policy, cases, byId, new QueueTargets(caseload.policy(), calendar, cases).targets(), turns);
    }

    /** The list of another caseload, with the same object for each case of which nothing changed. */
    @SuppressWarnings("ReferenceEquality")
    CaseList with(Caseload before, Caseload changed, ResourceFacts resources) {
        if (!hasSameFrame(before, changed)) {
            return of(changed, resources);
        }
        if (before.companions() == changed.companions() && before.cases() == changed.cases()) {
            return this;
        }
        var facts = changed.cases().stream()
                .map(each -> factsOf(each, resources.companions(each)))
                .toList();
        return of(changed, calendar, policy, facts, turns.with(facts));
    }

    private CaseFacts factsOf(AsylumCase each, List<Companion> companions) {
        var known = byId.get(each.id());
        return known != null && isSame(known, each, companions)
                ? known
                : new CaseFacts(each, policy, calendar, companions);
    }

    @SuppressWarnings("ReferenceEquality")
    private static boolean hasSameFrame(Caseload one, Caseload other) {
        return one.policy() == other.policy()
                && one.asOf().equals(other.asOf())
                && one.window().equals(other.window())
                && one.openDays().equals(other.openDays());
    }

    @SuppressWarnings("ReferenceEquality")
    private static boolean isSame(CaseFacts known, AsylumCase each, List<Companion> companions) {
        boolean same = known.asylumCase() == each && known.companions().size() == companions.size();
        for (int i = 0; same && i < companions.size(); i++) {
            same = known.companions().get(i) == companions.get(i);
        }
        return same;
    }
}
