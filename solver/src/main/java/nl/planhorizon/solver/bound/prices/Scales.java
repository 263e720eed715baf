package nl.planhorizon.solver.bound.prices;

import java.util.ArrayList;
import java.util.List;
import nl.planhorizon.solver.model.Model;
import nl.planhorizon.solver.model.Unit;

/** How large the prices of each need can be expected to be: what a session saves the case in the middle of its line. */
final class Scales {

    private static final double OFFICER_SHARE = 0.5;
    private static final double ROOM_SHARE = 0.1;
    /** What a few days less late are worth to an urgent case that a frozen hearing keeps waiting. */
    private static final double FROZEN = 1_000_000;

    private Scales() {}

    /**
     * Thousandths at the place of each price.
     *
     * @param target the highest price of a target
     */
    static double[] of(Model model, PriceIndex index, long target) {
        var perNeed = perNeed(model, index);
        int block = Math.max(1, index.locations() * index.sessions());
        var scales = new double[index.size()];
        for (int i = 0; i < scales.length; i++) {
            scales[i] = i < index.target(0, 0) ? perNeed[i / block] : perNeed[perNeed.length - 1];
            scales[i] = index.isTarget(i) ? target : scales[i];
            scales[i] = i >= index.frozen(0) ? FROZEN : scales[i];
        }
        for (var home : index.homes().all()) {
            for (int part = 0; part < home.parts(); part++) {
                int officer = index.languageExamples().size() + index.officerNeed(home.unit());
                scales[home.officer() + part] = perNeed[officer];
                if (home.interpreter() >= 0) {
                    scales[home.interpreter() + part] = perNeed[index.languageNeed(home.unit())];
                }
            }
        }
        return scales;
    }

    /** Languages, then officers, then rooms, in the order of the price index. */
    private static double[] perNeed(Model model, PriceIndex index) {
        int languages = index.languageExamples().size();
        int officers = index.officerExamples().size();
        List<List<Long>> savings = new ArrayList<>();
        for (int block = 0; block <= languages + officers; block++) {
            savings.add(new ArrayList<>());
        }
        for (var unit : model.units()) {
            long saving = saving(model, unit);
            if (index.languageNeed(unit) >= 0) {
                savings.get(index.languageNeed(unit)).add(saving);
            }
            savings.get(languages + index.officerNeed(unit)).add(saving);
            savings.get(languages + index.laterOfficerNeed(unit)).add(saving);
            savings.get(languages + officers).add(saving);
        }
        var scales = new double[savings.size()];
        for (int block = 0; block < scales.length; block++) {
            double share = block < languages ? 1 : block < languages + officers ? OFFICER_SHARE : ROOM_SHARE;
            scales[block] = 1000 * share * median(savings.get(block));
        }
        return scales;
    }

    private static long saving(Model model, Unit unit) {
        long first = model.facts().calendar().window().first().toEpochDay();
        return (unit.facts().costOfNoHearing() - unit.cost().of(first, first)) / unit.sessions();
    }

    private static double median(List<Long> values) {
        return values.isEmpty()
                ? 0
                : values.stream().sorted().skip(values.size() / 2).findFirst().orElse(0L);
    }
}
