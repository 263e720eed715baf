package nl.planhorizon.solver.testing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.plan.HearingPlan;
import nl.planhorizon.solver.testing.random.Dice;
import nl.planhorizon.solver.testing.random.RandomPlaces;

/** Random plans of a caseload: some nearly sensible, many that break rules. */
public final class RandomPlans {

    private RandomPlans() {}

    public static HearingPlan of(Caseload caseload, long seed) {
        var dice = new Dice(seed);
        var places = new RandomPlaces(dice, caseload);
        int planned = dice.between(0, 100);
        int kept = dice.chance(30) ? 100 : dice.between(0, 100);
        int blindness = dice.chance(40) ? 0 : dice.between(0, 40);
        var standing = new HashMap<String, Hearing>();
        for (var one : caseload.standing()) {
            if (caseload.window().contains(one.hearing().firstDay())) {
                standing.put(one.hearing().caseId(), one.hearing());
            }
        }
        var hearings = new ArrayList<Hearing>();
        for (var one : caseload.cases()) {
            var old = standing.get(one.id());
            if (old != null && dice.chance(kept)) {
                hearings.add(old);
            } else if (dice.chance(one.isReady() ? planned : blindness / 4)) {
                hearings.add(places.place(one, dice.day(caseload.window()), blindness));
            }
        }
        hearings.sort(Comparator.comparing(Hearing::start).thenComparing(Hearing::caseId));
        return new HearingPlan(hearings);
    }
}
