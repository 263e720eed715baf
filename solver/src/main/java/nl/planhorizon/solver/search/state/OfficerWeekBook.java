package nl.planhorizon.solver.search.state;

import java.util.Arrays;
import nl.planhorizon.solver.model.Unit;
import nl.planhorizon.solver.model.grid.Bits;
import nl.planhorizon.solver.model.grid.Grid;
import nl.planhorizon.solver.model.grid.WeekLimits;

/** How full the weeks of officers are with hearing, mentoring and writing. */
public final class OfficerWeekBook {

    private final Grid grid;
    private final WeekLimits limits;
    private final int weeks;
    private final int words;
    private final int[] hearing;
    private final int[] load;
    private final long[] roomForOne;
    private final long[] roomForTwo;
    private final long[][] weekMask;
    private final int personWords;
    private final long[] roomyWeeks;

    public OfficerWeekBook(Grid grid, WeekLimits limits, int officers) {
        this.grid = grid;
        this.limits = limits;
        weeks = grid.weeks();
        words = grid.words();
        hearing = limits.pastHearing().clone();
        load = limits.pastLoad().clone();
        roomForOne = new long[officers * words];
        roomForTwo = new long[officers * words];
        weekMask = new long[weeks][words];
        for (int session = 0; session < grid.sessions(); session++) {
            weekMask[grid.weekOfSession(session)][session >> 6] |= 1L << (session & 63);
        }
        personWords = (officers + 63) / 64;
        roomyWeeks = new long[2 * weeks * personWords];
        for (int officer = 0; officer < officers; officer++) {
            for (int week = 0; week < weeks; week++) {
                refresh(officer, week);
            }
        }
    }

    private void refresh(int officer, int week) {
        int index = officer * weeks + week;
        int room = Math.min(limits.hearing()[index] - hearing[index], limits.capacity()[index] - load[index]);
        for (int word = 0; word < words; word++) {
            long mask = weekMask[week][word];
            int at = officer * words + word;
            roomForOne[at] = room >= 1 ? roomForOne[at] | mask : roomForOne[at] & ~mask;
            roomForTwo[at] = room >= 2 ? roomForTwo[at] | mask : roomForTwo[at] & ~mask;
        }
        note(officer, 2 * week, room >= 1);
        note(officer, 2 * week + 1, room >= 2);
    }

    private void note(int officer, int row, boolean isRoomy) {
        if (isRoomy) {
            Bits.set(roomyWeeks, row * personWords, officer);
        } else {
            Bits.clear(roomyWeeks, row * personWords, officer);
        }
    }

    /** Officers whose week can take at least one (or two) more, one word of them; writing is not looked at. */
    public long roomy(int week, boolean forTwo, int word) {
        return roomyWeeks[(2 * week + (forTwo ? 1 : 0)) * personWords + word];
    }

    /** Sessions in weeks that can take at least one (or two) more, one word of them; writing is not looked at. */
    public long room(int officer, boolean forTwo, int word) {
        return (forTwo ? roomForTwo : roomForOne)[officer * words + word];
    }

    /** Whether hearing and writing of a unit at those sessions fit in the weeks of an officer. */
    boolean fits(int officer, Unit unit, int[] sessions) {
        if ((room(officer, false, sessions[0] >> 6) >>> (sessions[0] & 63) & 1) == 0) {
            return false;
        }
        add(officer, unit, sessions, 1);
        boolean fits = isWithinLimits(officer, unit, sessions);
        add(officer, unit, sessions, -1);
        return fits;
    }

    private boolean isWithinLimits(int officer, Unit unit, int[] sessions) {
        for (int session : sessions) {
            if (isOver(officer, grid.weekOfSession(session))) {
                return false;
            }
        }
        int lastDay = sessions[sessions.length - 1] >> 1;
        var writing = unit.writing();
        return !(writing.third() > 0 && isOver(officer, writing.thirdWeek()[lastDay]))
                && !(writing.fifth() > 0 && isOver(officer, writing.fifthWeek()[lastDay]));
    }

    private boolean isOver(int officer, int week) {
        int index = officer * weeks + week;
        return week >= 0 && (hearing[index] > limits.hearing()[index] || load[index] > limits.capacity()[index]);
    }

    /** Whether a mentor can sit in at those sessions. */
    boolean fitsMentor(int mentor, int[] sessions) {
        addMentored(mentor, sessions, 1);
        boolean fits = Arrays.stream(sessions).noneMatch(session -> isOver(mentor, grid.weekOfSession(session)));
        addMentored(mentor, sessions, -1);
        return fits;
    }

    void add(int officer, Unit unit, int[] sessions, int sign) {
        for (int session : sessions) {
            int index = officer * weeks + grid.weekOfSession(session);
            hearing[index] += sign;
            load[index] += sign;
        }
        int lastDay = sessions[sessions.length - 1] >> 1;
        var writing = unit.writing();
        addLoad(officer, writing.thirdWeek()[lastDay], sign * writing.third());
        addLoad(officer, writing.fifthWeek()[lastDay], sign * writing.fifth());
    }

    private void addLoad(int officer, int week, int sessions) {
        if (week >= 0) {
            load[officer * weeks + week] += sessions;
        }
    }

    void addMentored(int mentor, int[] sessions, int sign) {
        for (int session : sessions) {
            addLoad(mentor, grid.weekOfSession(session), sign);
        }
    }

    /** Brings the room left up to date after a booking with those sessions was added or taken away. */
    void refreshAround(int officer, Unit unit, int[] sessions) {
        for (int session : sessions) {
            refresh(officer, grid.weekOfSession(session));
        }
        int lastDay = sessions[sessions.length - 1] >> 1;
        if (unit.writing().thirdWeek()[lastDay] >= 0) {
            refresh(officer, unit.writing().thirdWeek()[lastDay]);
        }
        if (unit.writing().fifthWeek()[lastDay] >= 0) {
            refresh(officer, unit.writing().fifthWeek()[lastDay]);
        }
    }

    /** Hearing sessions above the ease of a week. */
    int strain(int officer, int week) {
        int index = officer * weeks + week;
        return Math.max(0, hearing[index] - limits.ease()[index]);
    }
}
