package nl.planhorizon.solver.desk.books;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.plan.HearingPlan;
import org.jspecify.annotations.Nullable;

/** A plan entered hearing by hearing: who is busy when, how full weeks are, how many sessions each queue gets. */
public final class Books {

    private final Dossiers dossiers;
    private final Diary officers;
    private final Diary interpreters;
    private final Diary rooms;
    private final Diary companions;
    private final Weeks weeks;
    private final int[] heard;
    private final @Nullable Seat[] seats;

    public Books(Dossiers dossiers, HearingPlan plan) {
        this(dossiers, plan, null);
    }

    private Books(Dossiers dossiers, HearingPlan plan, @Nullable Books known) {
        this.dossiers = dossiers;
        var roster = dossiers.roster();
        int sessions = dossiers.axis().sessions();
        officers = new Diary(roster.officers().size(), sessions);
        interpreters = new Diary(roster.interpreters().size(), sessions);
        rooms = new Diary(roster.rooms().size(), sessions);
        companions = new Diary(roster.companionCount(), sessions);
        weeks = new Weeks(dossiers);
        heard = new int[dossiers.queues() * dossiers.axis().days()];
        seats = new Seat[dossiers.all().size()];
        plan.hearings()
                .forEach(hearing -> enter(known == null ? dossiers.seat(hearing) : known.seat(hearing, dossiers)));
    }

    private Books(Books other) {
        dossiers = other.dossiers;
        officers = other.officers.copy();
        interpreters = other.interpreters.copy();
        rooms = other.rooms.copy();
        companions = other.companions.copy();
        weeks = other.weeks.copy();
        heard = other.heard.clone();
        seats = other.seats.clone();
    }

    /** Another plan, with dossiers of the same caseload or of another: of what is the very same in both seats are kept. */
    @SuppressWarnings("ReferenceEquality") // On other days sessions have other numbers.
    public Books with(Dossiers others, HearingPlan plan) {
        return new Books(others, plan, others.axis() == dossiers.axis() ? this : null);
    }

    @SuppressWarnings("ReferenceEquality")
    private Seat seat(Hearing hearing, Dossiers others) {
        var dossier = others.of(hearing.caseId());
        var known = dossier.number() < seats.length ? seats[dossier.number()] : null;
        return known != null
                        && known.dossier() == dossier
                        && known.hearing() == hearing
                        && others.roster().knows(known)
                ? known
                : others.seat(hearing);
    }

    public Books copy() {
        return new Books(this);
    }

    public Dossiers dossiers() {
        return dossiers;
    }

    public Diary officers() {
        return officers;
    }

    public Diary interpreters() {
        return interpreters;
    }

    public Diary rooms() {
        return rooms;
    }

    public Diary companions() {
        return companions;
    }

    public Weeks weeks() {
        return weeks;
    }

    /** Where a case is heard, or null. */
    public @Nullable Seat seat(int caseNumber) {
        return seats[caseNumber];
    }

    /** Numbers of the cases that are heard differently than in other books with the same dossiers, from low to high. */
    public IntStream differentFrom(Books other) {
        return IntStream.range(0, seats.length).filter(number -> isDifferent(seats[number], other.seats[number]));
    }

    @SuppressWarnings("ReferenceEquality") // The very same seat needs no look, and nearly all are.
    private static boolean isDifferent(@Nullable Seat one, @Nullable Seat other) {
        return one != other && (one == null || other == null || !one.hearing().equals(other.hearing()));
    }

    /** Sessions of a queue's hearings on a day; cases that are not ready do not count. */
    int heard(int queue, int day) {
        return heard[queue * dossiers.axis().days() + day];
    }

    public void enter(Seat seat) {
        int number = seat.dossier().number();
        if (seats[number] != null) {
            throw new IllegalArgumentException(
                    "Case %s has two hearings.".formatted(seat.dossier().facts().id()));
        }
        seats[number] = seat;
        for (int session : seat.sessions()) {
            officers.enter(seat.officer(), session, number);
            rooms.enter(seat.room(), session, number);
            if (seat.mentor() >= 0) {
                officers.enter(seat.mentor(), session, number);
            }
            if (seat.interpreter() >= 0) {
                interpreters.enter(seat.interpreter(), session, number);
            }
            for (int companion : seat.dossier().companions()) {
                companions.enter(companion, session, number);
            }
        }
        count(seat, 1);
    }

    /** Takes the hearing of a case out, if it has one. */
    public @Nullable Seat strike(int number) {
        var seat = seats[number];
        if (seat == null) {
            return null;
        }
        seats[number] = null;
        for (int session : seat.sessions()) {
            officers.strike(seat.officer(), session, number);
            rooms.strike(seat.room(), session, number);
            if (seat.mentor() >= 0) {
                officers.strike(seat.mentor(), session, number);
            }
            if (seat.interpreter() >= 0) {
                interpreters.strike(seat.interpreter(), session, number);
            }
            for (int companion : seat.dossier().companions()) {
                companions.strike(companion, session, number);
            }
        }
        count(seat, -1);
        return seat;
    }

    private void count(Seat seat, int sign) {
        weeks.count(seat, sign);
        if (seat.dossier().facts().isReady()) {
            for (int session : seat.sessions()) {
                heard[seat.dossier().queue() * dossiers.axis().days() + (session >> 1)] += sign;
            }
        }
    }

    /** Whether an officer who is used on a day is at other locations only. */
    public boolean isOfficerElsewhere(int officer, int day, int location) {
        return isElsewhere(officers, officer, day, location);
    }

    /** Whether an interpreter who is used on a day is at other locations only. */
    public boolean isInterpreterElsewhere(int interpreter, int day, int location) {
        return isElsewhere(interpreters, interpreter, day, location);
    }

    private boolean isElsewhere(Diary diary, int who, int day, int location) {
        boolean elsewhere = false;
        for (int session = 2 * day; session < 2 * day + 2; session++) {
            for (int use = diary.count(who, session) - 1; use >= 0; use--) {
                var seat = seats[diary.user(who, session, use)];
                if (seat != null && seat.location() == location) {
                    return false;
                }
                elsewhere = true;
            }
        }
        return elsewhere;
    }

    public HearingPlan plan() {
        List<Hearing> hearings = new ArrayList<>();
        for (var seat : seats) {
            if (seat != null) {
                hearings.add(seat.hearing());
            }
        }
        return HearingPlan.of(hearings);
    }
}
