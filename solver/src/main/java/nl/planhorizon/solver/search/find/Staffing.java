package nl.planhorizon.solver.search.find;

import java.util.random.RandomGenerator;
import nl.planhorizon.solver.model.Era;
import nl.planhorizon.solver.model.Model;
import nl.planhorizon.solver.model.Slot;
import nl.planhorizon.solver.model.Unit;
import nl.planhorizon.solver.search.state.State;
import org.jspecify.annotations.Nullable;

/**
 * Chooses officer, interpreter and room for an appointment: whoever is least needed elsewhere, so that the versatile stay
 * free, and whoever is called that day anyway.
 */
final class Staffing {

    private static final int NONE = -2;

    private final Model model;
    private final State state;
    private final RandomGenerator random;
    private final int[] officerUses;
    private final int[] interpreterUses;

    Staffing(State state, RandomGenerator random) {
        this.state = state;
        this.random = random;
        model = state.model();
        officerUses = new int[model.people().officers().size()];
        interpreterUses = new int[model.people().interpreters().size()];
        countUses();
    }

    private void countUses() {
        for (int need = 0; need < model.officerNeedCount(); need++) {
            countFits(model.officerNeed(need).fits(), officerUses);
        }
        for (int need = 0; need < model.interpreterNeedCount(); need++) {
            countFits(model.interpreterNeed(need).fits(), interpreterUses);
        }
    }

    private static void countFits(boolean[] fits, int[] uses) {
        for (int who = 0; who < fits.length; who++) {
            uses[who] += fits[who] ? 1 : 0;
        }
    }

    /** A legal slot for an appointment, or null. */
    @Nullable
    Slot staff(Unit unit, Era era, int[] sessions, int location) {
        int officer = officer(unit, era, sessions, location);
        if (officer < 0) {
            return null;
        }
        var slot = new Slot(sessions, location, officer, -1, -1);
        int interpreter = interpreter(unit, slot, true);
        var found = interpreter == NONE ? null : inRoom(slot, interpreter, era);
        if (found == null && state.needsVideo(interpreter)) {
            interpreter = interpreter(unit, slot, false);
            found = interpreter == NONE ? null : inRoom(slot, interpreter, era);
        }
        return found;
    }

    /** A legal slot for an appointment that leaves no frozen hearing displaced without need, or null; tries everybody. */
    @Nullable
    Slot staffCovering(Unit unit, Era era, int[] sessions, int location) {
        for (int officer : model.officerNeed(era.officerNeed()).at()[location]) {
            if (!state.legality().officerCan(unit, officer, sessions, location)) {
                continue;
            }
            var slot = new Slot(sessions, location, officer, -1, -1);
            for (int who : model.interpretersAt(unit.interpreterNeed(), location)) {
                var found = who < 0 || state.legality().interpreterCan(unit, slot, who) ? inRoom(slot, who, era) : null;
                if (found != null && state.displacements().coversAll(unit, found)) {
                    return found;
                }
            }
        }
        return null;
    }

    private @Nullable Slot inRoom(Slot slot, int interpreter, Era era) {
        int room = state.rooms().find(slot.location(), slot.sessions(), era.childRoom(), state.needsVideo(interpreter));
        return room < 0 ? null : new Slot(slot.sessions(), slot.location(), slot.officer(), interpreter, room);
    }

    private int officer(Unit unit, Era era, int[] sessions, int location) {
        var stand = unit.standing();
        var was = stand == null ? null : stand.slot();
        int found = -1;
        int lowest = Integer.MAX_VALUE;
        long[] crew = model.officerNeed(era.officerNeed()).sets()[location];
        int week = model.grid().weekOfSession(sessions[0]);
        boolean two = sessions.length > 1 && sessions[0] >> 1 == sessions[1] >> 1;
        for (int word = 0; word < crew.length; word++) {
            if (crew[word] == 0) {
                continue;
            }
            long free = crew[word]
                    & state.officers().free(location, sessions, word)
                    & state.weeks().roomy(week, two, word);
            for (; free != 0; free &= free - 1) {
                int who = (word << 6) + Long.numberOfTrailingZeros(free);
                int score = 4 * officerUses[who] + random.nextInt(8);
                score -= was != null && was.officer() == who ? 1000 : 0;
                if (score < lowest && state.legality().hasRoom(unit, who, sessions, location)) {
                    found = who;
                    lowest = score;
                }
            }
        }
        return found;
    }

    private int interpreter(Unit unit, Slot slot, boolean videoToo) {
        if (unit.interpreterNeed() < 0) {
            return -1;
        }
        var stand = unit.standing();
        var was = stand == null ? null : stand.slot();
        int found = NONE;
        int lowest = Integer.MAX_VALUE;
        long[] crew = model.interpreterNeed(unit.interpreterNeed()).sets()[slot.location()];
        for (int word = 0; word < crew.length; word++) {
            if (crew[word] == 0) {
                continue;
            }
            long free = crew[word] & state.interpreters().free(slot.location(), slot.sessions(), word);
            for (; free != 0; free &= free - 1) {
                int who = (word << 6) + Long.numberOfTrailingZeros(free);
                int score = 4 * interpreterUses[who] + random.nextInt(8);
                score -= was != null && was.interpreter() == who ? 1000 : 0;
                score -= slot.sessions().length == 1 && isCalled(who, slot.first()) ? 40 : 0;
                if (score < lowest
                        && (videoToo || !state.needsVideo(who))
                        && state.heldBack().allows(unit, who, slot.sessions())) {
                    found = who;
                    lowest = score;
                }
            }
        }
        return found;
    }

    private boolean isCalled(int interpreter, int session) {
        return state.interpreters().usedOnDayOf(interpreter, session) > 0;
    }
}
