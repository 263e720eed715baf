package nl.planhorizon.solver.search.improve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import nl.planhorizon.solver.model.Model;
import nl.planhorizon.solver.model.Unit;
import nl.planhorizon.solver.search.state.State;

/** Who waits for which kind of interpreter, in the order of what a hearing would save. */
final class Waiting {

    private final State state;
    private final List<Unit> units;
    private final int[][] byNeed;
    private final int[] position;
    private final int[] firstWaiting;

    Waiting(State state, Scope scope) {
        this.state = state;
        Model model = state.model();
        units = model.units().stream().filter(scope::includes).toList();
        position = new int[model.units().size()];
        byNeed = sorted(model);
        firstWaiting = new int[byNeed.length];
    }

    /** Cases without interpreter stand under the last need. */
    private int need(Unit unit) {
        return unit.interpreterNeed() < 0 ? byNeed.length - 1 : unit.interpreterNeed();
    }

    private int[][] sorted(Model model) {
        long first = model.facts().calendar().window().first().toEpochDay();
        List<List<Integer>> lines = new ArrayList<>();
        for (int need = 0; need <= model.interpreterNeedCount(); need++) {
            lines.add(new ArrayList<>());
        }
        units.stream()
                .filter(unit -> !unit.isFixed())
                .sorted(Comparator.comparingLong(
                        unit -> (unit.cost().of(first, first) - unit.facts().costOfNoHearing()) / unit.sessions()))
                .forEach(unit -> {
                    var line = lines.get(unit.interpreterNeed() < 0 ? lines.size() - 1 : unit.interpreterNeed());
                    position[unit.number()] = line.size();
                    line.add(unit.number());
                });
        return lines.stream()
                .map(line -> line.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /** Mostly somebody near the front of those who wait for one kind of interpreter, or who is heard though late. */
    Unit someone(RandomGenerator random) {
        var any = anyUnit(random);
        int[] line = byNeed[need(any)];
        if (random.nextInt(4) == 0 || line.length == 0) {
            return any;
        }
        int front = firstWaiting(need(any));
        int skipped = (int) (-Math.log(1 - random.nextDouble()) * 12);
        int at = random.nextInt(3) == 0 ? front - skipped : front + skipped;
        return state.model().units().get(line[Math.max(0, Math.min(line.length - 1, at))]);
    }

    private Unit anyUnit(RandomGenerator random) {
        return units.get(random.nextInt(units.size()));
    }

    /** Cases with a need, fixed ones left out, in order of gain. */
    int[] withNeed(int need) {
        return byNeed[need];
    }

    /** Notes that a case has no hearing any more. */
    void noteWaiting(Unit unit) {
        if (!unit.isFixed()) {
            firstWaiting[need(unit)] = Math.min(firstWaiting[need(unit)], position[unit.number()]);
        }
    }

    /** Position of the first case with a need that has no hearing; the number of cases if all have one. */
    int firstWaiting(int need) {
        List<Unit> all = state.model().units();
        int at = firstWaiting[need];
        while (at < byNeed[need].length && state.isPlanned(all.get(byNeed[need][at]))) {
            at++;
        }
        firstWaiting[need] = at;
        return at;
    }
}
