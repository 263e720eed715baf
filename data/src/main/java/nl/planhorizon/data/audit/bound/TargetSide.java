package nl.planhorizon.data.audit.bound;

import java.time.LocalDate;
import java.util.List;
import nl.planhorizon.data.audit.cost.TargetWeeks;
import nl.planhorizon.solver.domain.plan.PriceRow.Kind;
import nl.planhorizon.solver.domain.policy.Queue;
import org.jspecify.annotations.Nullable;

/** What the weekly targets of queues pay at least, in thousandths, however much is heard in the weeks before. */
final class TargetSide {

    private final Market market;
    private final CaseSide cases;
    private final OfficerLimits limits;
    private final Offered offered;

    TargetSide(Market market, CaseSide cases, OfficerLimits limits) {
        this.market = market;
        this.cases = cases;
        this.limits = limits;
        offered = new Offered(market);
    }

    long total() {
        var targets = new TargetWeeks(market.facts());
        return market.facts().policy().queues().stream()
                .mapToLong(queue -> target(queue, targets.of(queue)))
                .sum();
    }

    private long target(Queue queue, List<TargetWeeks.Week> weeks) {
        if (weeks.isEmpty()) {
            return 0;
        }
        long[] prices = market.prices().byWeek(Kind.TARGET, queue.code(), null);
        long sum = 0;
        long[] starting = startingByWeek(queue);
        long heardBefore = 0;
        long startingBefore = 0;
        for (int number = 0; number < weeks.size(); number++) {
            var week = weeks.get(number);
            heardBefore = Math.min(heardBefore, startingBefore);
            startingBefore += starting[number];
            sum += prices[number] * week.wanted(heardBefore);
            heardBefore += mostHeard(queue.team(), week.monday());
        }
        return sum;
    }

    /** Sessions of the cases of a queue by the week in which they can begin at the earliest; in the last entry those that cannot. */
    private long[] startingByWeek(Queue queue) {
        var starting = new long[market.sessions().weeks().size() + 1];
        for (var each : market.facts().readyCases()) {
            if (each.queue().equals(queue)) {
                starting[cases.firstWeek(each, offered)] += each.sessions();
            }
        }
        return starting;
    }

    private long mostHeard(@Nullable String team, LocalDate monday) {
        return market.facts().caseload().resources().officers().stream()
                .filter(officer -> team == null || team.equals(officer.team()))
                .mapToLong(officer -> limits.limit(officer, monday))
                .sum();
    }
}
