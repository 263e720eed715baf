package nl.planhorizon.solver.search.improve;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntBinaryOperator;
import java.util.random.RandomGenerator;
import nl.planhorizon.solver.model.Model;
import nl.planhorizon.solver.model.Unit;
import nl.planhorizon.solver.model.grid.Bits;
import nl.planhorizon.solver.model.grid.Person;
import nl.planhorizon.solver.search.state.State;
import nl.planhorizon.solver.search.state.Whereabouts;

/** Finds out which officer or interpreter is the cheapest to free for a place, and what must be taken out for that. */
final class Clearing {

    private static final int DAYS_LATER = 2;
    private static final int NOISE = 300;
    static final long IMPOSSIBLE = Long.MAX_VALUE;

    private final State state;
    private final Model model;
    private final RandomGenerator random;
    private final Whereabouts where;
    private final List<Person> persons;
    private final IntBinaryOperator occupant;
    private final boolean areOfficers;
    private final List<Unit> inTheWay = new ArrayList<>();
    private final List<Unit> cheapest = new ArrayList<>();

    private Clearing(State state, RandomGenerator random, boolean areOfficers) {
        this.state = state;
        this.random = random;
        this.areOfficers = areOfficers;
        model = state.model();
        where = areOfficers ? state.officers() : state.interpreters();
        persons = areOfficers ? model.people().officerPersons() : model.people().interpreterPersons();
        occupant = areOfficers ? state.occupants()::ofOfficer : state.occupants()::ofInterpreter;
    }

    static Clearing ofOfficers(State state, RandomGenerator random) {
        return new Clearing(state, random, true);
    }

    static Clearing ofInterpreters(State state, RandomGenerator random) {
        return new Clearing(state, random, false);
    }

    /** What freeing the cheapest of a crew for those sessions may cost, {@link #IMPOSSIBLE} if nobody can be freed. */
    long findCheapest(int[] crew, int location, int[] sessions) {
        cheapest.clear();
        long lowest = IMPOSSIBLE;
        for (int who : crew) {
            long loss = loss(who, location, sessions);
            if (loss < lowest) {
                lowest = loss;
                cheapest.clear();
                cheapest.addAll(inTheWay);
            }
        }
        return lowest;
    }

    /** The hearings that were in the way of the cheapest found last; all may move. */
    List<Unit> cheapest() {
        return cheapest;
    }

    /** What moving all that is in the way of somebody may cost, roughly and with some noise. */
    private long loss(int who, int location, int[] sessions) {
        inTheWay.clear();
        for (int session : sessions) {
            if (!Bits.has(persons.get(who).available(), session)
                    || !(where.isUsable(who, location, session) || collectDay(who, session))) {
                return IMPOSSIBLE;
            }
        }
        if (areOfficers && inTheWay.isEmpty() && !hasRoom(who, sessions[0])) {
            collectWeek(who, sessions[0]);
        }
        long loss = 0;
        for (var unit : inTheWay) {
            if (!mayMove(unit)) {
                return IMPOSSIBLE;
            }
            loss += loss(unit);
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
        var unit = model.units().get(number);
        if (!inTheWay.contains(unit)) {
            inTheWay.add(unit);
        }
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

    private static boolean mayMove(Unit unit) {
        var stand = unit.standing();
        return stand == null || !stand.fixed() || stand.displaceable();
    }

    private long loss(Unit unit) {
        var slot = state.slot(unit);
        if (slot == null) {
            return 0;
        }
        long first = model.grid().epochDayOfSession(slot.first());
        long last = model.grid().epochDayOfSession(slot.last());
        long later = unit.cost().of(first + DAYS_LATER, last + DAYS_LATER)
                - unit.cost().of(first, last);
        return later + dropping(unit);
    }

    private static long dropping(Unit unit) {
        var stand = unit.standing();
        return stand == null ? 0 : stand.change().dropped();
    }
}
