package nl.planhorizon.data.audit.groups;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.planhorizon.data.audit.facts.CaseFacts;
import nl.planhorizon.data.audit.facts.PlanFacts;

/**
 * How far each case is from its turn: inside a stratum the days on which its cases are heard are dealt out again, oldest
 * first, and each case is compared with what it would have got. Inside a stratum this sums to nothing, so that a group can
 * only be behind if others are ahead; and had the group been drawn by lot, its sum would be that of a sample without
 * replacement, of which mean (0) and variance are known exactly.
 */
final class Turns {

    /** Half the width, in standard deviations, of the band that holds 95 of 100 values. */
    private static final double BAND = 1.96;

    /** Cases among which turns are compared; equal only to itself. */
    private static final class Stratum {

        private final int cases;
        private final double variance;

        Stratum(int cases, double variance) {
            this.cases = cases;
            this.variance = variance;
        }
    }

    private final Map<String, Double> late = new HashMap<>();
    private final Map<String, Stratum> stratumOf = new HashMap<>();

    Turns(List<CaseFacts> cases, PlanFacts plan, Function<CaseFacts, Object> stratum) {
        var strata = new HashMap<Object, List<CaseFacts>>();
        cases.forEach(each -> strata.computeIfAbsent(stratum.apply(each), any -> new ArrayList<>())
                .add(each));
        strata.values().forEach(members -> add(members, plan));
    }

    private void add(List<CaseFacts> members, PlanFacts plan) {
        var inTurn = new ArrayList<>(members);
        inTurn.sort(Comparator.comparing(CaseFacts::key).thenComparing(CaseFacts::id));
        List<LocalDate> days = members.stream().map(plan::firstDay).sorted().toList();
        double squares = 0;
        for (int from = 0; from < inTurn.size(); ) {
            int to = endOfEqualTurn(inTurn, from);
            double fair = meanDay(days.subList(from, to));
            for (var each : inTurn.subList(from, to)) {
                double behind = plan.firstDay(each).toEpochDay() - fair;
                late.put(each.id(), behind);
                squares += behind * behind;
            }
            from = to;
        }
        var stratum = new Stratum(members.size(), members.size() < 2 ? 0 : squares / (members.size() - 1));
        members.forEach(each -> stratumOf.put(each.id(), stratum));
    }

    /** Cases with equal keys share what they get: neither is before the other. */
    private static int endOfEqualTurn(List<CaseFacts> inTurn, int from) {
        int to = from + 1;
        while (to < inTurn.size()
                && inTurn.get(to).key().equals(inTurn.get(from).key())) {
            to++;
        }
        return to;
    }

    private static double meanDay(List<LocalDate> days) {
        var first = days.get(0);
        return first.toEpochDay()
                + days.stream()
                        .mapToLong(day -> ChronoUnit.DAYS.between(first, day))
                        .average()
                        .orElse(0);
    }

    /** How far a group is from its turn. */
    Delay of(List<CaseFacts> group) {
        var sizes = new HashMap<Stratum, Integer>();
        double sum = 0;
        for (var each : group) {
            sum += late.getOrDefault(each.id(), 0.0);
            var stratum = stratumOf.get(each.id());
            if (stratum != null) {
                sizes.merge(stratum, 1, Integer::sum);
            }
        }
        double variance = 0;
        for (var entry : sizes.entrySet()) {
            double share = (double) entry.getValue() / entry.getKey().cases;
            variance += entry.getValue() * (1 - share) * entry.getKey().variance;
        }
        return new Delay(sum / group.size(), BAND * Math.sqrt(variance) / group.size());
    }
}
