package nl.planhorizon.solver.bound;

import nl.planhorizon.solver.bound.demand.CaseDemand;
import nl.planhorizon.solver.bound.prices.PriceIndex;
import nl.planhorizon.solver.domain.policy.Setting;
import nl.planhorizon.solver.model.Model;
import org.jspecify.annotations.Nullable;

/** The least that the weekly targets can be, whatever is heard before: what the relaxation may count on. */
final class Targets {

    private final Model model;
    private final PriceIndex index;
    private final long[][] starting;

    Targets(Model model, PriceIndex index, CaseDemand demand, int[] capacity) {
        this.model = model;
        this.index = index;
        starting = new long[model.queueCount()][index.weeks() + 1];
        for (var unit : model.units()) {
            starting[unit.queue()][demand.firstWeek(unit, capacity)] += unit.sessions();
        }
    }

    /** The highest price that a target can have, in thousandths. */
    long highestPrice() {
        return 1000L * model.number(Setting.WEIGHT_TARGET);
    }

    /** Least target of each queue and week, at the index of its price. */
    int[] least() {
        var least = new int[index.size()];
        for (int queue = 0; queue < model.queueCount(); queue++) {
            var target = model.target(queue);
            if (target == null) {
                continue;
            }
            long heardBefore = 0;
            long startingBefore = 0;
            for (int week = 0; week < index.weeks(); week++) {
                var each = target.weeks().get(week);
                heardBefore = Math.min(heardBefore, startingBefore);
                startingBefore += starting[queue][week];
                least[index.target(queue, week)] =
                        (int) Math.max(0, Math.min(each.number(), each.ready() - heardBefore));
                heardBefore += hearingSessions(target.queue().team(), week);
            }
        }
        return least;
    }

    private long hearingSessions(@Nullable String team, int week) {
        long sum = 0;
        var officers = model.people().officers();
        for (int officer = 0; officer < officers.size(); officer++) {
            if (team == null || team.equals(officers.get(officer).team())) {
                sum += model.limits().hearing()[officer * index.weeks() + week];
            }
        }
        return sum;
    }
}
