package nl.planhorizon.solver.search.state;

import java.util.Arrays;
import nl.planhorizon.solver.model.Unit;
import nl.planhorizon.solver.model.grid.Bits;
import nl.planhorizon.solver.model.grid.Grid;
import nl.planhorizon.solver.model.grid.WeekLimits;

/** How many sessions of each group of interpreters cases without urgency use, week by week. */
public final class HeldBackBook {

    private final Grid grid;
    private final WeekLimits limits;
    private final int weeks;
    private final int words;
    private final int[] used;
    private final long[] openForOne;
    private final long[] openForTwo;
    private final long[][] heldMask;

    public HeldBackBook(Grid grid, WeekLimits limits) {
        this.grid = grid;
        this.limits = limits;
        weeks = grid.weeks();
        words = grid.words();
        used = new int[limits.groupAllowed().length];
        heldMask = new long[weeks][words];
        for (int session = 0; session < grid.sessions(); session++) {
            if (limits.heldDay()[session >> 1]) {
                Bits.set(heldMask[grid.weekOfSession(session)], 0, session);
            }
        }
        openForOne = allOpen();
        openForTwo = allOpen();
        for (int index = 0; index < used.length; index++) {
            refresh(index);
        }
    }

    private long[] allOpen() {
        var open = new long[used.length / Math.max(1, weeks) * words];
        Arrays.fill(open, -1L);
        return open;
    }

    private void refresh(int index) {
        int room = limits.groupAllowed()[index] - used[index];
        int offset = index / weeks * words;
        for (int word = 0; word < words; word++) {
            long mask = heldMask[index % weeks][word];
            openForOne[offset + word] =
                    room >= 1 ? openForOne[offset + word] | mask : openForOne[offset + word] & ~mask;
            openForTwo[offset + word] =
                    room >= 2 ? openForTwo[offset + word] | mask : openForTwo[offset + word] & ~mask;
        }
    }

    /** Sessions of an interpreter that are not held back from a unit that needs one or two of a week, one word of them. */
    public long open(Unit unit, int interpreter, boolean two, int word) {
        return unit.isUrgent() ? -1L : (two ? openForTwo : openForOne)[limits.group()[interpreter] * words + word];
    }

    /** Whether the sessions are not held back from a unit. */
    public boolean allows(Unit unit, int interpreter, int[] sessions) {
        if (interpreter < 0 || unit.isUrgent()) {
            return true;
        }
        if (sessions.length <= 2 && sessions[0] >> 1 == sessions[sessions.length - 1] >> 1) {
            return (open(unit, interpreter, sessions.length == 2, sessions[0] >> 6) >>> (sessions[0] & 63) & 1) != 0;
        }
        count(interpreter, sessions, 1);
        boolean allows = true;
        for (int session : sessions) {
            int index = index(interpreter, session);
            allows &= !limits.heldDay()[session >> 1] || used[index] <= limits.groupAllowed()[index];
        }
        count(interpreter, sessions, -1);
        return allows;
    }

    void add(Unit unit, int interpreter, int[] sessions, int sign) {
        if (interpreter < 0 || unit.isUrgent()) {
            return;
        }
        count(interpreter, sessions, sign);
        for (int session : sessions) {
            refresh(index(interpreter, session));
        }
    }

    private void count(int interpreter, int[] sessions, int sign) {
        for (int session : sessions) {
            if (limits.heldDay()[session >> 1]) {
                used[index(interpreter, session)] += sign;
            }
        }
    }

    private int index(int interpreter, int session) {
        return limits.group()[interpreter] * weeks + grid.weekOfSession(session);
    }
}
