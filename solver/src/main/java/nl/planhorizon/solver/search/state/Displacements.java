package nl.planhorizon.solver.search.state;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.planhorizon.solver.model.Model;
import nl.planhorizon.solver.model.Slot;
import nl.planhorizon.solver.model.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Which frozen hearings are away from their place, and how often urgent cases use their officer or interpreter meanwhile:
 * a frozen hearing may only be away while somebody does.
 */
public final class Displacements {

    private static final int[] NOBODY = {};

    private final Model model;
    private final @Nullable Slot[] homes;
    private final boolean[] away;
    private final int[] covers;
    private final int[][] byOfficer;
    private final int[][] byInterpreter;
    private int uncovered;

    Displacements(Model model) {
        this.model = model;
        int sessions = model.grid().sessions();
        homes = new Slot[model.units().size()];
        away = new boolean[homes.length];
        covers = new int[homes.length];
        byOfficer = new int[model.people().officers().size() * sessions][];
        byInterpreter = new int[model.people().interpreters().size() * sessions][];
        Arrays.fill(byOfficer, NOBODY);
        Arrays.fill(byInterpreter, NOBODY);
        for (var unit : model.units()) {
            var stand = unit.standing();
            if (stand != null && stand.displaceable() && stand.slot() != null) {
                addHome(unit, stand.slot());
            }
        }
    }

    private void addHome(Unit unit, Slot home) {
        homes[unit.number()] = home;
        away[unit.number()] = true;
        uncovered++;
        for (int session : home.sessions()) {
            add(byOfficer, home.officer() * model.grid().sessions() + session, unit);
            if (home.interpreter() >= 0) {
                add(byInterpreter, home.interpreter() * model.grid().sessions() + session, unit);
            }
        }
    }

    private static void add(int[][] lists, int index, Unit unit) {
        int[] longer = Arrays.copyOf(lists[index], lists[index].length + 1);
        longer[longer.length - 1] = unit.number();
        lists[index] = longer;
    }

    void note(Unit unit, Slot slot, int sign) {
        var home = homes[unit.number()];
        if (home != null && home.isSameButRoom(slot)) {
            count(unit.number(), 0, sign < 0);
        }
        if (unit.isUrgent()) {
            displacedBy(unit, slot).forEach(number -> count(number, sign, away[number]));
        }
    }

    private void count(int number, int sign, boolean isAway) {
        uncovered -= isUncovered(number);
        covers[number] += sign;
        away[number] = isAway;
        uncovered += isUncovered(number);
    }

    private int isUncovered(int number) {
        return away[number] && covers[number] == 0 ? 1 : 0;
    }

    /**
     * Numbers of the cases whose hearing gives way if an urgent unit is heard there, wherever they are; one that is in the
     * way with more than one session or person counts as often.
     */
    List<Integer> displacedBy(Unit unit, Slot slot) {
        List<Integer> found = new ArrayList<>();
        if (isAtPublishedPlace(unit, slot)) {
            return found;
        }
        int mentor = model.people().officerPersons().get(slot.officer()).mentor();
        for (int session : slot.sessions()) {
            collect(byOfficer, slot.officer(), session, unit, found);
            collect(byOfficer, mentor, session, unit, found);
            collect(byInterpreter, slot.interpreter(), session, unit, found);
        }
        return found;
    }

    private static boolean isAtPublishedPlace(Unit unit, Slot slot) {
        var stand = unit.standing();
        return stand != null
                && stand.published()
                && stand.slot() != null
                && stand.slot().isSameButRoom(slot);
    }

    private void collect(int[][] lists, int person, int session, Unit unit, List<Integer> found) {
        if (person < 0) {
            return;
        }
        for (int number : lists[person * model.grid().sessions() + session]) {
            if (number != unit.number()) {
                found.add(number);
            }
        }
    }

    /** Frozen hearings that are away though nobody uses their officer or interpreter: none in a valid plan. */
    public int uncovered() {
        return uncovered;
    }

    /** Whether a frozen hearing may be anywhere, as the plan stands. */
    public boolean isCovered(Unit unit) {
        return covers[unit.number()] > 0;
    }

    /** Whether no frozen hearing is away without need once a unit is booked there. */
    public boolean coversAll(Unit unit, Slot slot) {
        note(unit, slot, 1);
        boolean coversAll = uncovered == 0;
        note(unit, slot, -1);
        return coversAll;
    }

    /** Cases whose hearing is away because of an urgent unit that is heard there. */
    public List<Unit> awayFor(Unit unit, Slot slot) {
        return displacedBy(unit, slot).stream()
                .distinct()
                .filter(number -> away[number])
                .map(model.units()::get)
                .toList();
    }
}
