package nl.planhorizon.solver.search.state;

import java.util.Arrays;
import nl.planhorizon.solver.model.Model;
import nl.planhorizon.solver.model.Slot;
import nl.planhorizon.solver.model.Unit;

/** Which case occupies an officer or interpreter in a session; of a pool, one of them. */
public final class Occupants {

    private static final int NOBODY = -1;

    private final int sessions;
    private final int[] ofOfficer;
    private final int[] ofInterpreter;

    public Occupants(Model model) {
        sessions = model.grid().sessions();
        ofOfficer = new int[model.people().officers().size() * sessions];
        ofInterpreter = new int[model.people().interpreters().size() * sessions];
        Arrays.fill(ofOfficer, NOBODY);
        Arrays.fill(ofInterpreter, NOBODY);
    }

    void note(Unit unit, Slot slot, boolean here) {
        for (int session : slot.sessions()) {
            note(ofOfficer, slot.officer() * sessions + session, unit.number(), here);
            if (slot.interpreter() >= 0) {
                note(ofInterpreter, slot.interpreter() * sessions + session, unit.number(), here);
            }
        }
    }

    private static void note(int[] of, int index, int unit, boolean here) {
        if (here) {
            of[index] = unit;
        } else if (of[index] == unit) {
            of[index] = NOBODY;
        }
    }

    /** Number of the case an officer hears in a session, or -1. */
    public int ofOfficer(int officer, int session) {
        return ofOfficer[officer * sessions + session];
    }

    /** Number of a case an interpreter serves in a session, or -1. */
    public int ofInterpreter(int interpreter, int session) {
        return ofInterpreter[interpreter * sessions + session];
    }
}
