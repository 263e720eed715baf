package nl.planhorizon.solver.search.improve;

import java.util.List;
import java.util.function.IntBinaryOperator;
import java.util.random.RandomGenerator;
import nl.planhorizon.solver.model.Model;
import nl.planhorizon.solver.model.Unit;
import nl.planhorizon.solver.search.state.MovingBook;
import nl.planhorizon.solver.search.state.State;
import nl.planhorizon.solver.search.state.Whereabouts;

/** Finds out which officer or interpreter is the cheapest to free for a place, and what must be taken out for that. */
final class Clearing {

    private static final int NOISE = 300;

    private final State state;
    private final Model model;
    private final RandomGenerator random;
    private final Whereabouts where;
    private final IntBinaryOperator occupant;
    private final boolean areOfficers;
    private FewNumbers inTheWay = new FewNumbers();
    private FewNumbers cheapest = new FewNumbers();

    private Clearing(State state, RandomGenerator random, boolean areOfficers) {
        this.state = state;
        this.random = random;
        this.areOfficers = areOfficers;
        model = state.model();
        where = areOfficers ? state.officers() : state.interpreters();
        occupant = areOfficers ? state.occupants()::ofOfficer : state.occupants()::ofInterpreter;
    }

    static Clearing ofOfficers(State state, RandomGenerator random) {
        return new Clearing(state, random, true);
    }

    static Clearing ofInterpreters(State state, RandomGenerator random) {
        return new Clearing(state, random, false);
    }

    /**
     * What freeing the cheapest of a crew for those sessions may cost, {@link MovingBook#IMPOSSIBLE} if nobody can be freed.
     *
     * @param crew a set of officers or interpreters, as bits
     */
    long findCheapest(long[] crew, int location, int[] sessions) {
        cheapest.clear();
        long lowest = MovingBook.IMPOSSIBLE;
        for (int word = 0; word < crew.length; word++) {
            long left = crew[word] == 0 ? 0 : crew[word] & where.present(sessions, word);
            long free = left == 0 ? 0 : where.free(location, sessions, word);
            for (; left != 0; left &= left - 1) {
                int who = (word << 6) + Long.numberOfTrailingZeros(left);
                long loss = loss(who, location, sessions, (free & left & -left) != 0);
                if (loss < lowest) {
                    lowest = loss;
                    keepAsCheapest();
                }
            }
        }
        return lowest;
    }

    private void keepAsCheapest() {
        var spare = cheapest;
        cheapest = inTheWay;
        inTheWay = spare;
    }

    /** The hearings that were in the way of the cheapest found last; all may move. */
    List<Unit> cheapest() {
        return cheapest.stream().mapToObj(model.units()::get).toList();
    }

    /** What moving all that is in the way of somebody may cost, roughly and with some noise. */
    private long loss(int who, int location, int[] sessions, boolean isFree) {
        inTheWay.clear();
        for (int i = 0; i < sessions.length && !isFree; i++) {
            if (!where.isUsable(who, location, sessions[i]) && !collectDay(who, sessions[i])) {
                return MovingBook.IMPOSSIBLE;
            }
        }
        if (areOfficers && inTheWay.isEmpty() && !hasRoom(who, sessions[0])) {
            collectWeek(who, sessions[0]);
        }
        long loss = 0;
        for (int i = 0; i < inTheWay.count(); i++) {
            long one = state.moving().cost(inTheWay.get(i));
            if (one == MovingBook.IMPOSSIBLE) {
                return one;
            }
            loss += one;
        }
        return loss + random.nextInt(NOISE);
    }

    /** Whoever is at another location that day must be freed of the whole day. */
    private boolean collectDay(int who, int session) {
        boolean found = collect(who, session);
        return collect(who, session ^ 1) || found;
    }

    private boolean collect(int who, int session) {
        int number = occupant.applyAsInt(who, session);
        if (number < 0) {
            return false;
        }
        inTheWay.add(number);
        return true;
    }

    private boolean hasRoom(int officer, int session) {
        return (state.weeks().room(officer, false, session >> 6) >>> (session & 63) & 1) != 0;
    }

    /** Something else that the officer does that week. */
    private void collectWeek(int officer, int session) {
        int week = model.grid().weekOfSession(session);
        int from = random.nextInt(10);
        for (int i = 0; i < 10 && inTheWay.isEmpty(); i++) {
            int other = session + (from + i) % 10 - 5;
            if (other >= 0 && other < model.grid().sessions() && model.grid().weekOfSession(other) == week) {
                collect(officer, other);
            }
        }
    }
}
