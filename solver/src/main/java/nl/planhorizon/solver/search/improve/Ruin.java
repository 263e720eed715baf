package nl.planhorizon.solver.search.improve;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import nl.planhorizon.solver.model.Model;
import nl.planhorizon.solver.model.Slot;
import nl.planhorizon.solver.model.Unit;
import nl.planhorizon.solver.search.state.State;

/** Chooses which hearings to take out together, so that putting them back may go better. */
final class Ruin {

    private final State state;
    private final Model model;
    private final Waiting waiting;
    private final RandomGenerator random;
    private final List<Unit> chosen = new ArrayList<>();

    Ruin(State state, Waiting waiting, RandomGenerator random) {
        this.state = state;
        this.waiting = waiting;
        this.random = random;
        model = state.model();
    }

    /** Units to take out and put back; some of them may have no hearing now. Valid until the next call. */
    List<Unit> choose() {
        chosen.clear();
        var unit = waiting.someone(random);
        add(unit);
        makeRoomFor(unit);
        if (!chosen.isEmpty() && random.nextBoolean()) {
            addNextInLine();
        }
        addDisplaced(chosen);
        return chosen;
    }

    private int skip() {
        return (int) (-Math.log(1 - random.nextDouble()) * 12);
    }

    private void makeRoomFor(Unit unit) {
        int location = unit.locations()[random.nextInt(unit.locations().length)];
        var now = state.slot(unit);
        int latest = now == null ? model.grid().sessions() : Math.max(2, now.first());
        int session = random.nextInt(latest);
        int interpreter = anyInterpreter(unit, location);
        if (interpreter >= 0) {
            addDay(interpreter, session);
        }
        if (random.nextInt(3) == 0) {
            addOfficerWeek(unit, location, session);
        }
    }

    private int anyInterpreter(Unit unit, int location) {
        if (unit.interpreterNeed() < 0) {
            return -1;
        }
        int[] at = model.interpreterNeed(unit.interpreterNeed()).at()[location];
        return at.length == 0 ? -1 : at[random.nextInt(at.length)];
    }

    /** What an interpreter does on the day of a session, and sometimes what the officers there do that day. */
    private void addDay(int interpreter, int session) {
        int morning = session & ~1;
        addCase(state.occupants().ofInterpreter(interpreter, morning));
        addCase(state.occupants().ofInterpreter(interpreter, morning + 1));
    }

    private void addOfficerWeek(Unit unit, int location, int session) {
        int[] at = model.officerNeed(unit.eras().get(0).officerNeed()).at()[location];
        if (at.length == 0) {
            return;
        }
        int officer = at[random.nextInt(at.length)];
        int week = model.grid().weekOfSession(session);
        for (int other = 0; other < model.grid().sessions() && chosen.size() < 5; other++) {
            if (model.grid().weekOfSession(other) == week) {
                addCase(state.occupants().ofOfficer(officer, other));
            }
        }
    }

    /** For one of the places that come free: somebody else who could use it. */
    private void addNextInLine() {
        Slot slot = state.slot(chosen.get(random.nextInt(chosen.size())));
        if (slot == null || slot.interpreter() < 0) {
            return;
        }
        int[] needs = model.needsServedBy(slot.interpreter());
        int need = needs[random.nextInt(needs.length)];
        int[] line = waiting.withNeed(need);
        int at = waiting.firstWaiting(need) + skip() / 4;
        if (at < line.length) {
            add(model.units().get(line[at]));
        }
    }

    private void addCase(int number) {
        if (number >= 0) {
            add(model.units().get(number));
        }
    }

    private void add(Unit unit) {
        if ((!unit.isFixed() || mayGiveWay(unit)) && !chosen.contains(unit)) {
            chosen.add(unit);
        }
    }

    /** A frozen hearing is only worth a try together with an urgent case that could displace it. */
    private boolean mayGiveWay(Unit unit) {
        var stand = unit.standing();
        return stand != null
                && stand.displaceable()
                && !chosen.isEmpty()
                && chosen.get(0).isUrgent();
    }

    /** Frozen hearings that are away for one of the chosen could go home if that one moves on. */
    void addDisplaced(List<Unit> chosen) {
        int count = chosen.size();
        for (int i = 0; i < count; i++) {
            var unit = chosen.get(i);
            var slot = state.slot(unit);
            if (unit.isUrgent() && slot != null) {
                state.displacements().awayFor(unit, slot).forEach(away -> {
                    if (!chosen.contains(away)) {
                        chosen.add(away);
                    }
                });
            }
        }
    }
}
