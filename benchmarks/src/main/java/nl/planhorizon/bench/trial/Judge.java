package nl.planhorizon.bench.trial;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.planhorizon.bench.contest.Recorder;
import nl.planhorizon.data.audit.Audit;
import nl.planhorizon.data.audit.AuditReport;
import nl.planhorizon.data.audit.facts.Facts;
import nl.planhorizon.data.audit.facts.PlanFacts;
import nl.planhorizon.data.audit.figures.RuleFigures;
import nl.planhorizon.data.audit.ledger.FixedHearings;
import nl.planhorizon.data.audit.ledger.Ledger;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.plan.HearingPlan;

/** Judges the plans of a run after it, all by the audit. */
final class Judge {

    /** A plan that is there so little after its time came in time: reading the clock and handing over take a moment. */
    private static final double GRACE = 0.05;

    private final Caseload caseload;
    private final Facts facts;

    Judge(Caseload caseload) {
        this.caseload = caseload;
        facts = new Facts(caseload);
    }

    long costOfNoPlan() {
        return rules(new HearingPlan(List.of())).costOfNoPlan();
    }

    /** Rules and cost alone: the fairness of every plan on the way would take minutes. */
    private RuleFigures rules(HearingPlan plan) {
        var planned = new PlanFacts(facts, plan.hearings());
        var fixed = FixedHearings.of(facts);
        var ledger = new Ledger(facts, fixed.unbroken());
        planned.hearings().forEach(ledger::enter);
        return RuleFigures.of(facts, planned, fixed, ledger.violations());
    }

    /** The cost over time. Costs that are only told are of plans without violations and are checked at the end. */
    List<Point> curve(Recorder recorder) {
        List<Point> curve = new ArrayList<>();
        recorder.told().forEach(told -> curve.add(new Point(told.seconds(), told.cost(), 0)));
        for (var found : recorder.plans()) {
            var rules = rules(found.plan().get());
            int violations = rules.hardViolations().values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            curve.add(new Point(found.seconds(), rules.planCost(), violations));
        }
        curve.sort(Comparator.comparingDouble(Point::seconds));
        return curve;
    }

    /** The plan that was there at each of the times; the last plan of a run belongs to its last time. */
    List<Reading> readings(Recorder recorder, List<Double> times) {
        List<Reading> readings = new ArrayList<>();
        var plans = recorder.plans();
        for (double time : times) {
            boolean isLast = time == times.get(times.size() - 1);
            plans.stream()
                    .filter(found -> isLast || found.seconds() <= time + GRACE)
                    .reduce((earlier, later) -> later)
                    .ifPresent(found -> readings.add(
                            Reading.of(time, found.seconds(), audit(found.plan().get()))));
        }
        return readings;
    }

    private AuditReport audit(HearingPlan plan) {
        return Audit.of(caseload, plan);
    }
}
