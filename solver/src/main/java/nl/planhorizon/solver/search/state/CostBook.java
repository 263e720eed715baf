package nl.planhorizon.solver.search.state;

import nl.planhorizon.solver.domain.policy.Setting;
import nl.planhorizon.solver.model.Model;
import nl.planhorizon.solver.model.Slot;
import nl.planhorizon.solver.model.Unit;
import nl.planhorizon.solver.model.grid.Grid;
import org.jspecify.annotations.Nullable;

/** What places cost: by themselves, as a change, for their family and for the target of their queue. */
public final class CostBook {

    private final Model model;
    private final Grid grid;
    private final int[][] heard;
    private final long weightTarget;
    private final long weightFamily;

    CostBook(Model model) {
        this.model = model;
        grid = model.grid();
        heard = new int[model.queueCount()][grid.weeks()];
        weightTarget = model.number(Setting.WEIGHT_TARGET);
        weightFamily = model.number(Setting.WEIGHT_FAMILY);
    }

    /** Cost of a unit by itself, change included; a null slot means no hearing. */
    public long own(Unit unit, @Nullable Slot slot) {
        if (slot == null) {
            return unit.facts().costOfNoHearing() + change(unit, null);
        }
        return appointment(unit, slot.sessions()) + change(unit, slot);
    }

    /** Lateness and waiting of a unit heard at those sessions. */
    public long appointment(Unit unit, int[] sessions) {
        return unit.cost()
                .of(grid.epochDayOfSession(sessions[0]), grid.epochDayOfSession(sessions[sessions.length - 1]));
    }

    public long change(Unit unit, @Nullable Slot slot) {
        var stand = unit.standing();
        if (stand == null) {
            return 0;
        }
        if (slot == null) {
            return stand.change().dropped();
        }
        var was = stand.slot();
        return was == null
                ? stand.change().ifKept(false, false, false)
                : stand.change()
                        .ifKept(
                                was.isSameAppointment(slot),
                                was.officer() == slot.officer(),
                                was.interpreter() == slot.interpreter());
    }

    /** Cost of a family; members without a slot count as alone. */
    long family(int family, @Nullable Slot[] slots) {
        int[] members = model.familyMembers().get(family);
        int largest = 1;
        for (int member : members) {
            int together = 0;
            for (int other : members) {
                together += isTogether(slots[member], slots[other]) ? 1 : 0;
            }
            largest = Math.max(largest, together);
        }
        return weightFamily * (members.length - largest);
    }

    static boolean isTogether(@Nullable Slot one, @Nullable Slot other) {
        return one != null && other != null && one.location() == other.location() && one.firstDay() == other.firstDay();
    }

    public boolean hasTarget(Unit unit) {
        return model.target(unit.queue()) != null;
    }

    /** Cost of what a queue falls short of its targets. */
    long target(int queue) {
        var target = model.target(queue);
        return target == null ? 0 : weightTarget * target.shortfall(heard[queue]);
    }

    /** What hearing a unit at those sessions changes in the target cost of its queue. */
    public long targetChange(Unit unit, int[] sessions) {
        if (!hasTarget(unit)) {
            return 0;
        }
        long before = target(unit.queue());
        countHeard(unit, sessions, 1);
        long after = target(unit.queue());
        countHeard(unit, sessions, -1);
        return after - before;
    }

    void countHeard(Unit unit, int[] sessions, int sign) {
        for (int session : sessions) {
            heard[unit.queue()][grid.weekOfSession(session)] += sign;
        }
    }
}
