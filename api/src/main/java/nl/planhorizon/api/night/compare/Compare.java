package nl.planhorizon.api.night.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.planhorizon.api.night.NightProperties;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.office.Publishing;
import nl.planhorizon.api.office.edit.LockedDays;
import nl.planhorizon.data.audit.Audit;
import nl.planhorizon.data.audit.AuditReport;
import nl.planhorizon.data.audit.facts.CaseFacts;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.plan.HearingPlan;
import org.jspecify.annotations.Nullable;

/**
 * Lays a new plan beside the one in force.
 *
 * @param comparison what is different
 * @param veto why the plan in force should stay, or null
 */
public record Compare(Comparison comparison, @Nullable String veto) {

    private static final String TOO_MANY_MOVED = "too-many-moved";
    private static final String PROMISES_WORSE = "promises-worse";

    /** Why a plan that costs less is kept back all the same, until somebody approves it. */
    public static final Set<String> GUARDS = Set.of(TOO_MANY_MOVED, PROMISES_WORSE);

    private static final int WHOLE = 100;

    public static Compare of(Office office, HearingPlan plan, NightProperties guards) {
        var inForce = office.plans().inForce(office.caseload().window());
        var facts = LockedDays.closedIn(office);
        var before = Audit.of(facts, standing(office));
        var after = Audit.of(facts, plan);
        var comes = Publishing.all(office, plan).inForce(office.caseload().window());
        var comparison = new Comparison(
                new Moves(office, inForce).to(comes),
                promises(office, inForce, comes),
                figures(before),
                figures(after));
        return new Compare(comparison, veto(comparison, before, after, guards, inForce));
    }

    /** What is in force of cases that still wait for their hearing. */
    public static HearingPlan standing(Office office) {
        return new HearingPlan(office.plans().inForce(office.caseload().window()).hearings().stream()
                .filter(each -> office.findCase(each.caseId())
                        .filter(CaseFacts::isReady)
                        .isPresent())
                .toList());
    }

    private static @Nullable String veto(
            Comparison comparison, AuditReport before, AuditReport after, NightProperties guards, HearingPlan inForce) {
        if (before.isClean() && after.rules().planCost() >= before.rules().planCost()) {
            return "not-better";
        }
        long moved = comparison.moves().stream()
                .filter(Comparison.Move::isWithoutNeed)
                .count();
        if (moved * WHOLE > (long) guards.mostMoved() * inForce.hearings().size()) {
            return TOO_MANY_MOVED;
        }
        return comparison.lost() - comparison.won() > guards.mostLost() ? PROMISES_WORSE : null;
    }

    /** Promises of cases of urgent queues: to be heard by their horizon. */
    private static List<Comparison.Promise> promises(Office office, HearingPlan inForce, HearingPlan plan) {
        var before = byCase(inForce);
        var after = byCase(plan);
        List<Comparison.Promise> promises = new ArrayList<>();
        for (var each : office.facts().readyCases()) {
            var horizon = each.horizonDate();
            if (horizon != null && each.queue().urgent()) {
                boolean was = isBy(horizon, before.get(each.id()));
                boolean now = isBy(horizon, after.get(each.id()));
                Optional.of(now)
                        .filter(kept -> kept != was)
                        .ifPresent(kept -> promises.add(new Comparison.Promise(each.id(), horizon, kept)));
            }
        }
        return promises;
    }

    private static boolean isBy(LocalDate day, @Nullable Hearing hearing) {
        return hearing != null && !hearing.lastDay().isAfter(day);
    }

    private static Map<String, Hearing> byCase(HearingPlan plan) {
        Map<String, Hearing> all = new HashMap<>();
        plan.hearings().forEach(each -> all.put(each.caseId(), each));
        return all;
    }

    /** The figures that nights are compared by, named as everywhere. */
    public static Map<String, Long> figures(AuditReport audit) {
        Map<String, Long> figures = new LinkedHashMap<>();
        figures.put("casesReady", (long) audit.cases().casesReady());
        figures.put("casesPlanned", (long) audit.cases().casesPlanned());
        figures.put("planCost", audit.rules().planCost());
        figures.put("hardViolations", sum(audit.rules().hardViolations()));
        figures.put("priorityCases", (long) audit.priority().priorityCases());
        figures.put("priorityWithinHorizon", (long) audit.priority().priorityWithinHorizon());
        figures.put("termsBroken", audit.terms().termsBroken());
        figures.put("hearingsChanged", audit.hearings().hearingsChanged());
        figures.put("overtakes", (long) audit.fairness().overtakes());
        figures.put("overtakenPairs", audit.fairness().overtakenPairs());
        figures.put("overtakesUnexplained", (long) audit.fairness().overtakesUnexplained());
        return figures;
    }

    private static long sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToLong(Integer::longValue).sum();
    }
}
