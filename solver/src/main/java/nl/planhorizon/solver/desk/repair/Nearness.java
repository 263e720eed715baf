package nl.planhorizon.solver.desk.repair;

import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.planhorizon.solver.desk.books.Books;
import nl.planhorizon.solver.desk.books.Costs;
import nl.planhorizon.solver.desk.books.Dossier;
import nl.planhorizon.solver.domain.policy.Setting;

/**
 * What speaks against moving published hearings beyond what the plan then costs: the nearer the day, the more people have
 * arranged themselves for it. As much again as the change costs on the last frozen day, half of that twice as many days ahead;
 * where the invitation was handed over, the change itself is ten times as dear. It decides which repair is found, and is
 * in no figure of the plan.
 */
final class Nearness {

    private final Books books;
    private final Costs costs;
    private final long frozenDays;

    Nearness(Books books) {
        this.books = books;
        costs = new Costs(books);
        frozenDays = books.dossiers().number(Setting.FROZEN_DAYS);
    }

    /** Of cases as the books have them now, in units of cost. */
    long of(List<Dossier> dossiers) {
        return dossiers.stream().mapToLong(this::of).sum();
    }

    private long of(Dossier dossier) {
        var published = dossier.published();
        if (published == null) {
            return 0;
        }
        var seat = books.seat(dossier.number());
        var today = books.dossiers().facts().caseload().asOf();
        long ahead = Math.max(1, ChronoUnit.DAYS.between(today, published.firstDay()));
        return costs.change(dossier, seat == null ? null : seat.place()) * frozenDays / ahead;
    }
}
