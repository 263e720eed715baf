package nl.planhorizon.bench.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import nl.planhorizon.data.audit.Audit;
import nl.planhorizon.solver.Budget;
import nl.planhorizon.solver.desk.PlanDesk;
import nl.planhorizon.solver.desk.repair.Illness;
import nl.planhorizon.solver.desk.repair.Repair;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.plan.HearingPlan;
import nl.planhorizon.solver.facts.CaseloadFacts;
import nl.planhorizon.solver.facts.cases.CaseFacts;

/** Asks a plan for the best places of urgent cases, and repairs it after a wave of illness; the audit checks the repair. */
public final class DeskTrial {

    private static final int PLACES = 3;
    private static final int ILL_PERCENTAGE = 5;

    private final Caseload caseload;
    private final HearingPlan plan;
    private final long seed;
    private final LongSupplier nanoClock;

    public DeskTrial(Caseload caseload, HearingPlan plan, long seed, LongSupplier nanoClock) {
        this.caseload = caseload;
        this.plan = plan;
        this.seed = seed;
        this.nanoClock = nanoClock;
    }

    /**
     * Does both.
     *
     * @param questions how often places are asked for, each time for some urgent case
     * @param repairSeconds how long the repair is improved
     */
    public DeskResult run(int questions, double repairSeconds) {
        return new DeskResult(answers(questions), repair(repairSeconds));
    }

    private List<Long> answers(int questions) {
        var desk = PlanDesk.of(caseload, plan);
        var urgent = new CaseloadFacts(caseload)
                .cases().stream()
                        .filter(each -> each.isReady() && each.queue().urgent())
                        .map(CaseFacts::id)
                        .toList();
        var random = new Random(seed);
        List<Long> nanos = new ArrayList<>();
        for (int i = 0; i < questions && !urgent.isEmpty(); i++) {
            var caseId = urgent.get(random.nextInt(urgent.size()));
            long start = nanoClock.getAsLong();
            desk.bestPlaces(caseId, PLACES);
            nanos.add(nanoClock.getAsLong() - start);
        }
        return nanos;
    }

    private DeskResult.Repairing repair(double seconds) {
        var ill = Illness.nextWeek(caseload, ILL_PERCENTAGE, seed);
        long start = nanoClock.getAsLong();
        var repair = new Repair(ill, plan, seed).improve(Budget.steps(0));
        long valid = nanoClock.getAsLong() - start;
        var first = repair.plan();
        long firstCost = repair.costChange();
        double limit = seconds * TimeUnit.SECONDS.toNanos(1);
        Budget budget = () -> limit == 0 ? 1 : (nanoClock.getAsLong() - start) / limit;
        repair.improve(budget);
        long cost = repair.costChange();
        var repaired = repair.result();
        boolean sound = isSound(ill, first) && isSound(ill, repaired.plan());
        return new DeskResult.Repairing(
                valid,
                firstCost,
                cost,
                repaired.touched().size(),
                repaired.changes().size(),
                sound);
    }

    private static boolean isSound(Caseload ill, HearingPlan repaired) {
        return Audit.of(ill, repaired).rules().hardViolations().isEmpty();
    }
}
