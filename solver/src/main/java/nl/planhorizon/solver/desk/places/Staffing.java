package nl.planhorizon.solver.desk.places;

import nl.planhorizon.solver.desk.books.Books;
import nl.planhorizon.solver.desk.books.Costs;
import nl.planhorizon.solver.desk.books.Dossier;
import nl.planhorizon.solver.desk.books.Roster;
import nl.planhorizon.solver.desk.books.Seat;
import nl.planhorizon.solver.desk.obstacles.CaseObstacles;
import nl.planhorizon.solver.desk.obstacles.InterpreterObstacles;
import nl.planhorizon.solver.desk.obstacles.OfficerObstacles;
import nl.planhorizon.solver.desk.obstacles.RoomObstacles;
import nl.planhorizon.solver.domain.policy.Setting;
import nl.planhorizon.solver.facts.cases.DayNeeds;
import org.jspecify.annotations.Nullable;

/**
 * Completes an appointment with the cheapest officer, interpreter and room for whom nothing is in the way, or those for
 * whom least is. Exact, because the parts of a place neither forbid nor cost anything together, but for video.
 */
final class Staffing {

    private static final int NONE = -1;

    private final Books books;
    private final Dossier dossier;
    private final Roster roster;
    private final Costs costs;
    private final @Nullable Seat now;
    private final CaseObstacles caseObstacles;
    private final OfficerObstacles officers;
    private final InterpreterObstacles interpreters;
    private final RoomObstacles rooms;
    private final People people;
    private final long weightLoad;

    /** For a case that was taken out of the books; {@code now} is where it was, or null. */
    Staffing(Books books, Dossier dossier, @Nullable Seat now, Wish wish) {
        this.books = books;
        this.dossier = dossier;
        this.now = now;
        roster = books.dossiers().roster();
        costs = new Costs(books);
        caseObstacles = new CaseObstacles(books, dossier);
        officers = new OfficerObstacles(books, dossier, caseObstacles.isFixed());
        interpreters = new InterpreterObstacles(books, dossier, caseObstacles.isFixed());
        rooms = new RoomObstacles(books);
        people = new People(roster, officers, interpreters, wish);
        weightLoad = books.dossiers().number(Setting.WEIGHT_LOAD);
    }

    /** The same with another wish; what is known of the case is kept. */
    private Staffing(Staffing other, Wish wish) {
        books = other.books;
        dossier = other.dossier;
        now = other.now;
        roster = other.roster;
        costs = other.costs;
        caseObstacles = other.caseObstacles;
        officers = other.officers;
        interpreters = other.interpreters;
        rooms = other.rooms;
        people = new People(roster, officers, interpreters, wish);
        weightLoad = other.weightLoad;
    }

    Staffing with(Wish wish) {
        return new Staffing(this, wish);
    }

    /** The most that people for an appointment can save: an interpreter who is called anyway is no longer idle. */
    long mostSaved() {
        return (long) books.dossiers().number(Setting.WEIGHT_IDLE)
                * dossier.facts().sessions();
    }

    /** What the appointment alone costs, whoever hears it. */
    long cost(int[] sessions, int location) {
        if (!dossier.facts().isReady()) {
            return 0;
        }
        var axis = books.dossiers().axis();
        long first = axis.epochDay(sessions[0] >> 1);
        long last = axis.epochDay(sessions[sessions.length - 1] >> 1);
        return dossier.facts().cost().of(first, last)
                + costs.target(dossier.queue(), sessions)
                + costs.family(dossier, new Costs.Meeting(sessions[0] >> 1, location))
                + (dossier.published() == null || isPublishedAppointment(sessions, location)
                        ? 0
                        : costs.changedPlace(dossier));
    }

    /** What the case costs without a hearing, counted as the cost of a place is. */
    long costOfNone() {
        return dossier.facts().isReady()
                ? dossier.facts().costOfNoHearing()
                        + costs.target(dossier.queue(), new int[0])
                        + costs.family(dossier, null)
                        + costs.change(dossier, null)
                : 0;
    }

    private boolean isPublishedAppointment(int[] sessions, int location) {
        var published = dossier.published();
        if (published == null
                || roster.location(published.location().code()) != location
                || published.sessions().size() != sessions.length) {
            return false;
        }
        for (int i = 0; i < sessions.length; i++) {
            if (books.dossiers().axis().number(published.sessions().get(i)) != sessions[i]) {
                return false;
            }
        }
        return true;
    }

    /** What is in the way of the appointment, whoever hears it. */
    long obstacles(int[] sessions, int location) {
        return caseObstacles.against(sessions, location);
    }

    /** The appointment with the best people and room for it; null if there is nobody or no room at all to choose from. */
    @Nullable
    Option complete(int[] sessions, int location) {
        var remote = interpreter(sessions, location, true);
        return remote == null ? null : complete(sessions, location, remote);
    }

    /** The same if nothing is in its way, else null: interpreters are asked first, as there are the fewest of them. */
    @Nullable
    Option completeLegally(int[] sessions, int location) {
        if (!isAnybodyFree(sessions, location)) {
            return null;
        }
        var remote = interpreter(sessions, location, true);
        var option = remote == null || !Choice.isLegal(remote) ? null : complete(sessions, location, remote);
        return option != null && option.isLegal() ? option : null;
    }

    private boolean isAnybodyFree(int[] sessions, int location) {
        for (int who : people.interpretersAt(location)) {
            if (who == NONE || interpreters.isFree(who, sessions)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Option complete(int[] sessions, int location, Choice remote) {
        var needs = officers.needs(sessions[0] >> 1);
        var officer = officer(sessions, location, needs);
        if (officer == null) {
            return null;
        }
        var best = together(sessions, location, officer, remote, needs);
        if (rooms.needsVideo(remote.who()) && (best == null || !best.isLegal())) {
            var present = interpreter(sessions, location, false);
            var other = present == null ? null : together(sessions, location, officer, present, needs);
            best = best == null || (other != null && other.isBetterThan(best)) ? other : best;
        }
        return best;
    }

    private @Nullable Option together(
            int[] sessions, int location, Choice officer, Choice interpreter, DayNeeds needs) {
        var room = room(sessions, location, needs.childRoom(), rooms.needsVideo(interpreter.who()));
        if (room == null) {
            return null;
        }
        return new Option(
                sessions,
                location,
                officer.who(),
                interpreter.who(),
                room.who(),
                obstacles(sessions, location) | officer.obstacles() | interpreter.obstacles() | room.obstacles(),
                cost(sessions, location) + officer.cost() + interpreter.cost());
    }

    private @Nullable Choice officer(int[] sessions, int location, DayNeeds needs) {
        long[] fit = officers.fit(needs);
        Choice best = null;
        for (int who : people.officersAt(location, needs)) {
            if (Choice.isLegal(best) && !officers.isFree(who, sessions)) {
                continue;
            }
            long obstacles = fit[who] | officers.against(who, sessions, location);
            if (!Choice.isWorse(obstacles, best)) {
                var choice = new Choice(who, obstacles, officerCost(who, sessions), officerPreference(who));
                best = choice.isBetterThan(best) ? choice : best;
            }
        }
        return best;
    }

    private int officerPreference(int who) {
        boolean same = now != null && now.officer() == who;
        return same ? -1 : roster.officers().get(who).skills().size();
    }

    private long officerCost(int who, int[] sessions) {
        var published = dossier.published();
        boolean changes = dossier.facts().isReady()
                && published != null
                && !published.officer().equals(roster.officers().get(who));
        long cost = changes ? costs.changedOfficer(dossier) : 0;
        int before = NONE;
        for (int session : sessions) {
            int week = books.dossiers().axis().week(session >> 1);
            int more = 0;
            for (int other : sessions) {
                more += books.dossiers().axis().week(other >> 1) == week ? 1 : 0;
            }
            cost += week < 0 || week == before
                    ? 0
                    : weightLoad
                            * (books.weeks().strain(who, week, more)
                                    - books.weeks().strain(who, week, 0));
            before = week;
        }
        return cost;
    }

    private @Nullable Choice interpreter(int[] sessions, int location, boolean videoToo) {
        long[] fit = interpreters.fit();
        Choice best = null;
        for (int who : people.interpretersAt(location)) {
            if ((!videoToo && rooms.needsVideo(who))
                    || (Choice.isLegal(best) && who != NONE && !interpreters.isFree(who, sessions))) {
                continue;
            }
            long obstacles =
                    who == NONE ? interpreters.ofNobody() : fit[who] | interpreters.against(who, sessions, location);
            if (!Choice.isWorse(obstacles, best)) {
                var choice = new Choice(who, obstacles, interpreterCost(who, sessions), interpreterPreference(who));
                best = choice.isBetterThan(best) ? choice : best;
            }
        }
        return best;
    }

    private int interpreterPreference(int who) {
        boolean same = now != null && now.interpreter() == who;
        return same || who == NONE
                ? -1
                : roster.interpreters().get(who).languages().size();
    }

    private long interpreterCost(int who, int[] sessions) {
        var published = dossier.published();
        var was = published == null ? null : published.interpreter();
        int wasNumber = was == null ? NONE : roster.interpreter(was.id());
        long cost = dossier.facts().isReady() && published != null && wasNumber != who
                ? costs.changedInterpreter(dossier)
                : 0;
        int before = NONE;
        for (int session : sessions) {
            if (who >= 0 && session >> 1 != before) {
                cost += costs.idle(who, session >> 1, halves(sessions, session >> 1))
                        - costs.idle(who, session >> 1, 0);
            }
            before = session >> 1;
        }
        return cost;
    }

    private static int halves(int[] sessions, int day) {
        int halves = 0;
        for (int session : sessions) {
            halves |= session >> 1 == day ? 1 << (session & 1) : 0;
        }
        return halves;
    }

    private @Nullable Choice room(int[] sessions, int location, boolean child, boolean video) {
        Choice best = null;
        for (int which : people.roomsAt(location)) {
            long obstacles = rooms.against(which, sessions, child) | rooms.videoAgainst(which, video);
            if (!Choice.isWorse(obstacles, best)) {
                var room = roster.rooms().get(which);
                int spared = (room.child() ? 2 : 0) + (room.video() ? 1 : 0);
                var choice = new Choice(which, obstacles, 0, now != null && now.room() == which ? NONE : spared);
                best = choice.isBetterThan(best) ? choice : best;
            }
        }
        return best;
    }
}
