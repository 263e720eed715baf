package nl.planhorizon.solver.search.improve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import nl.planhorizon.solver.domain.policy.Setting;
import nl.planhorizon.solver.model.Model;
import nl.planhorizon.solver.model.Unit;
import nl.planhorizon.solver.search.state.State;

/** Brings families together that are apart: on the day and at the location of one of them, making way for the others. */
final class Gathering {

    private static final int TRIES = 8;
    /** What being together may cost, at first sight, in weights of {@code family}. */
    private static final long WORTH = 4;

    private final State state;
    private final Model model;
    private final WayMaker way;
    private final RandomGenerator random;
    private final List<int[]> families;
    private final long worth;
    private final List<Unit> chosen = new ArrayList<>();

    Gathering(State state, WayMaker way, RandomGenerator random, Scope scope) {
        this.state = state;
        this.way = way;
        this.random = random;
        model = state.model();
        families = model.familyMembers().stream()
                .filter(members -> members.length > 1)
                .filter(members ->
                        Arrays.stream(members).mapToObj(model.units()::get).allMatch(scope::includes))
                .toList();
        worth = WORTH * model.number(Setting.WEIGHT_FAMILY);
    }

    /** Members of a family and then the hearings in their way where they could be together; valid until the next call. */
    List<Unit> choose() {
        chosen.clear();
        for (int i = 0; i < TRIES && !families.isEmpty() && chosen.isEmpty(); i++) {
            int[] family = families.get(random.nextInt(families.size()));
            var anchor = model.units().get(family[random.nextInt(family.length)]);
            if (state.familyCost(anchor) > 0) {
                gatherAround(anchor, family);
            }
        }
        return chosen;
    }

    private void gatherAround(Unit anchor, int[] family) {
        var place = state.slot(anchor);
        if (place == null) {
            return;
        }
        List<Unit> inTheWay = new ArrayList<>();
        for (int number : family) {
            var member = model.units().get(number);
            var now = state.slot(member);
            boolean isThere = now != null && now.location() == place.location() && now.firstDay() == place.firstDay();
            if (!isThere && !member.isFixed()) {
                var cleared = way.makeFor(member, place.location(), place.firstDay(), worth);
                cleared.stream().limit(1).forEach(chosen::add);
                cleared.stream().skip(1).forEach(inTheWay::add);
            }
        }
        inTheWay.stream()
                .filter(unit -> unit.family() != anchor.family() && !chosen.contains(unit))
                .forEach(chosen::add);
    }
}
