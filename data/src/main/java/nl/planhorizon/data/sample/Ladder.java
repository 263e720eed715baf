package nl.planhorizon.data.sample;

import java.util.List;

/**
 * How many of something go with a number of cases: given at a few sizes, in between on a straight line in the logarithms
 * of both, outside in proportion to the nearest.
 *
 * @param rungs by ascending number of cases
 */
record Ladder(List<Rung> rungs) {

    /** One given size. */
    record Rung(int cases, int count) {}

    static Ladder of(Rung... rungs) {
        return new Ladder(List.of(rungs));
    }

    int at(int cases) {
        var below = rungs.get(0);
        for (var rung : rungs) {
            if (cases < rung.cases()) {
                return atLeastOne(between(below, rung, cases));
            }
            below = rung;
        }
        return atLeastOne((double) cases * below.count() / below.cases());
    }

    private static double between(Rung low, Rung high, int cases) {
        if (low.equals(high)) {
            return (double) cases * low.count() / low.cases();
        }
        double way = Math.log((double) cases / low.cases()) / Math.log((double) high.cases() / low.cases());
        return low.count() * Math.pow((double) high.count() / low.count(), way);
    }

    private static int atLeastOne(double count) {
        return (int) Math.max(1, Math.round(count));
    }
}
