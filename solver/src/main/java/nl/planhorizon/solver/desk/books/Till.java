package nl.planhorizon.solver.desk.books;

import org.jspecify.annotations.Nullable;

/** Books with a running total: what every change does to the cost of the plan. */
public final class Till {

    private final Books books;
    private final Costs costs;
    private long spent;

    public Till(Books books) {
        this.books = books;
        costs = new Costs(books);
    }

    public Books books() {
        return books;
    }

    /** Change in plan cost since the start. */
    public long spent() {
        return spent;
    }

    public void enter(Seat seat) {
        long before = around(seat.dossier(), seat);
        books.enter(seat);
        spent += around(seat.dossier(), seat) - before;
    }

    /** Takes the hearing of a case out, if it has one. */
    public @Nullable Seat strike(Dossier dossier) {
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
