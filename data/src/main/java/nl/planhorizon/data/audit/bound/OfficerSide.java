package nl.planhorizon.data.audit.bound;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.planhorizon.solver.domain.plan.PriceRow.Kind;
import nl.planhorizon.solver.domain.resources.Officer;

/** What all officers earn at most, in thousandths: their dearest sessions each week, at one location a day. */
final class OfficerSide {

    private final Market market;
    private final OfficerLimits limits;

    OfficerSide(Market market, OfficerLimits limits) {
        this.market = market;
        this.limits = limits;
    }

    long total() {
        return market.facts().caseload().resources().officers().stream()
                .mapToLong(this::earns)
                .sum();
    }

    private long earns(Officer officer) {
        var served = market.needs().officers(need -> market.rules().couldHear(need, officer));
        var there = market.sessions().of(officer.availability());
        var worths = officer.locations().stream()
                .map(location -> market.worth(Kind.OFFICER, served, location, there))
                .toList();
        var weeks = market.sessions().weeks();
        List<List<Long>> gains =
                weeks.stream().<List<Long>>map(any -> new ArrayList<>()).toList();
        for (int morning = 0; morning < market.sessions().count(); morning += 2) {
            addGains(morning, worths, gains.get(market.sessions().weekOf(morning)));
        }
        long sum = 0;
        for (int week = 0; week < weeks.size(); week++) {
            sum += dearest(gains.get(week), limits.left(officer, weeks.get(week)));
        }
        return sum;
    }

    /** The dearest session of a day, and what the dearest pair at one location adds to it; never more. */
    private static void addGains(int morning, List<long[]> worths, List<Long> gains) {
        long single = 0;
        long pair = 0;
        for (var worth : worths) {
            single = Math.max(single, Math.max(worth[morning], worth[morning + 1]));
            pair = Math.max(pair, worth[morning] + worth[morning + 1]);
        }
        gains.add(single);
        gains.add(pair - single);
    }

    private static long dearest(List<Long> gains, int count) {
        return gains.stream()
                .sorted(Comparator.reverseOrder())
                .limit(count)
                .mapToLong(Long::longValue)
                .sum();
    }
}
