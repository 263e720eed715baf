package nl.planhorizon.solver.desk.repair;

import nl.planhorizon.solver.desk.books.Books;
import nl.planhorizon.solver.desk.books.Costs;
import nl.planhorizon.solver.desk.books.Dossier;
import nl.planhorizon.solver.desk.books.Seat;
import org.jspecify.annotations.Nullable;

/** Books with a running total: what every change does to the cost of the plan. */
final class Till {

    private final Books books;
    private final Costs costs;
    private long spent;

    Till(Books books) {
        this.books = books;
        costs = new Costs(books);
    }

    Books books() {
        return books;
    }

    /** Change in plan cost since the start. */
    long spent() {
        return spent;
    }

    void enter(Seat seat) {
        long before = around(seat.dossier(), seat);
        books.enter(seat);
        spent += around(seat.dossier(), seat) - before;
    }

    @Nullable
    Seat strike(Dossier dossier) {
        var seat = books.seat(dossier.number());
        if (seat != null) {
            long before = around(dossier, seat);
            books.strike(dossier.number());
            spent += around(dossier, seat) - before;
        }
        return seat;
    }

    private long around(Dossier dossier, Seat seat) {
        return costs.around(dossier, seat).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }
}
