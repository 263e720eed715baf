package nl.planhorizon.solver.desk.obstacles;

import java.util.HashSet;
import java.util.Set;
import nl.planhorizon.solver.desk.books.Books;
import nl.planhorizon.solver.desk.books.Diary;
import nl.planhorizon.solver.desk.books.Dossier;
import nl.planhorizon.solver.desk.books.Seat;

/** Which hearings have to stay where they are, and which of those an urgent case has pushed aside. */
public final class Pins {

    private final Books books;

    public Pins(Books books) {
        this.books = books;
    }

    /** Whether the fixed hearing of a case is not where it has to be. */
    public boolean isMoved(Dossier dossier) {
        var standing = dossier.standing();
        var seat = books.seat(dossier.number());
        return standing != null
                && standing.isFixed()
                && !(seat != null && seat.place().isSameButRoom(standing.place()))
                && !isDisplaced(dossier);
    }

    /** Whether an urgent case uses the officer or interpreter of a fixed hearing that may be pushed aside. */
    boolean isDisplaced(Dossier dossier) {
        var standing = dossier.standing();
        if (standing == null || !standing.isDisplaceable()) {
            return false;
        }
        var seat = books.dossiers().seat(standing);
        for (int session : seat.sessions()) {
            if (isUrgentAmong(books.officers(), seat.officer(), session, dossier)
                    || (seat.interpreter() >= 0
                            && isUrgentAmong(books.interpreters(), seat.interpreter(), session, dossier))) {
                return true;
            }
        }
        return false;
    }

    private boolean isUrgentAmong(Diary diary, int who, int session, Dossier own) {
        for (int user : diary.users(who, session)) {
            var seat = books.seat(user);
            if (user != own.number()
                    && seat != null
                    && seat.dossier().isUrgent()
                    && !seat.dossier().isPublishedAt(seat.place())) {
                return true;
            }
        }
        return false;
    }

    /** Cases whose fixed hearing may be moved or pushed aside by a hearing, its own included. */
    public Set<Dossier> around(Seat seat) {
        Set<Dossier> around = new HashSet<>();
        around.add(seat.dossier());
        if (seat.dossier().isUrgent()) {
            books.dossiers().displaceable(seat.officer(), seat.interpreter()).forEach(around::add);
            books.dossiers().displaceable(seat.mentor(), -1).forEach(around::add);
        }
        return around;
    }
}
