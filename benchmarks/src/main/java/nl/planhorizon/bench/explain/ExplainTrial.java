package nl.planhorizon.bench.explain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.LongSupplier;
import nl.planhorizon.data.audit.Audit;
import nl.planhorizon.solver.desk.PlanDesk;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.cases.AsylumCase;
import nl.planhorizon.solver.domain.plan.HearingPlan;
import nl.planhorizon.solver.explain.Explainer;
import nl.planhorizon.solver.explain.Explanation;
import nl.planhorizon.solver.explain.remedy.Remedies;
import nl.planhorizon.solver.explain.remedy.Remedy;

/** Explains random cases without a hearing, and checks what is said. */
public final class ExplainTrial {

    private final PlanDesk desk;
    private final LongSupplier nanoClock;
    private final Random random;
    private final List<Long> nanos = new ArrayList<>();
    private final List<Long> remedyNanos = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();
    private int blocked;
    private int placed;
    private long places;
    private int remedies;

    public ExplainTrial(Caseload caseload, HearingPlan plan, long seed, LongSupplier nanoClock) {
        desk = PlanDesk.of(caseload, plan);
        this.nanoClock = nanoClock;
        random = new Random(seed);
    }

    /**
     * Explains so many cases, or all there are.
     *
     * @param cases how many
     * @param withRemedies for how many of them remedies are looked for and checked, which takes longer
     */
    public ExplainResult run(int cases, int withRemedies) {
        List<String> waiting = new ArrayList<>(desk.caseload().cases().stream()
                .filter(each -> each.isReady() && desk.hearing(each.id()) == null)
                .map(AsylumCase::id)
                .toList());
        Collections.shuffle(waiting, random);
        for (var caseId : waiting.subList(0, Math.min(cases, waiting.size()))) {
            var explanation = explain(caseId);
            check(explanation);
            if (remedyNanos.size() < withRemedies && explanation.isBlocked()) {
                checkRemedies(explanation);
            }
        }
        return new ExplainResult(nanos, blocked, placed, places, remedies, remedyNanos, wrong);
    }

    private Explanation explain(String caseId) {
        long start = nanoClock.getAsLong();
        var explanation = new Explainer(desk).explain(caseId);
        nanos.add(nanoClock.getAsLong() - start);
        return explanation;
    }

    private void check(Explanation explanation) {
        if (explanation.isBlocked()) {
            blocked++;
            var check = new BlockingCheck(desk.hold(explanation.caseId()), explanation);
            wrong.addAll(check.neededMembers());
            wrong.addAll(check.sufficient(random));
            places += check.places();
        } else if (!explanation.offers().isEmpty()) {
            placed++;
            if (!desk.judge(explanation.offers().get(0).hearing()).isLegal()) {
                wrong.add("the place offered to %s is not legal".formatted(explanation.caseId()));
            }
        }
    }

    private void checkRemedies(Explanation explanation) {
        long start = nanoClock.getAsLong();
        var found = new Remedies(desk, explanation).find();
        remedyNanos.add(nanoClock.getAsLong() - start);
        remedies += found.size();
        for (Remedy each : found) {
            var outcome = each.outcome();
            boolean heard = outcome.plan().hearings().contains(each.hearing());
            if (!heard
                    || !Audit.of(outcome.caseload(), outcome.plan())
                            .rules()
                            .hardViolations()
                            .isEmpty()) {
                wrong.add("remedy %s for %s does not work".formatted(each.kind(), explanation.caseId()));
            }
        }
    }
}
