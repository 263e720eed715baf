package nl.planhorizon.solver.bound.demand;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.planhorizon.solver.model.Model;
import nl.planhorizon.solver.model.Unit;
import nl.planhorizon.solver.model.grid.Bits;

/**
 * For how many sessions interpreters are there who could serve one of some cases, whatever else they do. Worked out once for
 * all who need the same: there are far fewer languages than families.
 */
final class Attendance {

    private final Model model;
    private final int days;
    private final int[][] byInterpreter;
    private final Map<List<Integer>, int[]> known = new HashMap<>();

    Attendance(Model model) {
        this.model = model;
        days = model.grid().days();
        byInterpreter = model.people().interpreterPersons().stream()
                .map(person -> sessions(person.available(), person.places()))
                .toArray(int[][]::new);
    }

    /** Sessions by place: location times number of days + day. */
    int[] of(List<Unit> members) {
        var needs = members.stream()
                .map(Unit::interpreterNeed)
                .filter(need -> need >= 0)
                .distinct()
                .sorted()
                .toList();
        return known.computeIfAbsent(needs, this::count);
    }

    private int[] count(List<Integer> needs) {
        var offered = new int[model.sites().count() * days];
        for (int location = 0; location < model.sites().count(); location++) {
            int[] open = sessions(model.sites().open(location), 1);
            for (int who : interpreters(needs, location)) {
                for (int day = 0; day < days; day++) {
                    offered[location * days + day] += open[day] > 0 ? byInterpreter[who][day] : 0;
                }
            }
        }
        return offered;
    }

    private int[] sessions(long[] bits, int places) {
        var byDay = new int[days];
        for (int session = 0; session < 2 * days; session++) {
            byDay[session >> 1] += Bits.has(bits, session) ? places : 0;
        }
        return byDay;
    }

    /** Numbers of those who work at a location and could serve at least one of some needs. */
    private int[] interpreters(List<Integer> needs, int location) {
        return needs.stream()
                .flatMapToInt(need -> Arrays.stream(model.interpreterNeed(need).at()[location]))
                .distinct()
                .toArray();
    }
}
