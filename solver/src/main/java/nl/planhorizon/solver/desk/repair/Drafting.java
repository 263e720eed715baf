package nl.planhorizon.solver.desk.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.planhorizon.solver.desk.HeldCase;
import nl.planhorizon.solver.desk.books.Books;
import nl.planhorizon.solver.desk.books.Dossier;
import nl.planhorizon.solver.desk.books.Seat;
import nl.planhorizon.solver.desk.books.Till;
import nl.planhorizon.solver.desk.obstacles.CaseObstacles;
import nl.planhorizon.solver.desk.obstacles.Obstacle;
import nl.planhorizon.solver.desk.places.Option;
import nl.planhorizon.solver.desk.places.PlaceScan;
import nl.planhorizon.solver.desk.places.Wish;

/** Looks for whom could make way for a case, each of them to the cheapest other place that keeps its promises. */
final class Drafting {

    /** So that an answer comes while somebody waits for it, also for the caseload of the nation. */
    private static final int MOST_TRIALS = 8_000;

    private static final int MOST_DRAFTS = 120;

    private final HeldCase held;
    private final Wanted wanted;
    private final Books books;
    private final Dossier dossier;
    private final Yielding yielding;
    private final int looks;

    /** For so many looks at most, which share the trials and drafts there may be. */
    Drafting(HeldCase held, Wanted wanted, Yielding yielding, int looks) {
        this.held = held;
        this.wanted = wanted;
        this.yielding = yielding;
        this.looks = looks;
        books = held.books();
        dossier = held.dossier();
    }

    /** The cheapest first. */
    List<Draft> drafts(Wish wish) {
        var scan = new PlaceScan(books, held.starts(), dossier, null, wish);
        return new Obstruction(books, dossier, scan, yielding, MOST_TRIALS / looks)
                .among(appointments(scan)).stream()
                        .limit(MOST_DRAFTS / looks)
                        .map(this::draft)
                        .flatMap(Optional::stream)
                        .sorted(Comparator.comparingLong(Draft::cost).thenComparingLong(Draft::moved))
                        .toList();
    }

    /** All appointments in time that the case has nothing against and that are not free. */
    private List<Option> appointments(PlaceScan scan) {
        var own = new CaseObstacles(books, dossier);
        var roster = books.dossiers().roster();
        var locations = dossier.facts().asylumCase().circumstances().locations().stream()
                .map(roster::location)
                .sorted()
                .toList();
        List<Option> appointments = new ArrayList<>();
        for (int start : scan.sessions()) {
            for (int location : locations) {
                for (int[] sessions :
                        held.starts().from(start, location, dossier.facts().shape())) {
                    boolean possible = isInTime(sessions) && isOnlyTaken(own.against(sessions, location));
                    var option = possible ? scan.complete(sessions, location) : null;
                    if (option != null && !option.isLegal()) {
                        appointments.add(option);
                    }
                }
            }
        }
        return appointments;
    }

    private boolean isInTime(int[] sessions) {
        return !books.dossiers().axis().day(sessions[sessions.length - 1] >> 1).isAfter(wanted.until());
    }

    private static boolean isOnlyTaken(long obstacles) {
        return (obstacles & ~Obstacle.COMPANION_BUSY.bit()) == 0;
    }

    /** The case there and the others elsewhere; empty if one of them has no other place it can go to. */
    private Optional<Draft> draft(Obstruction.Cleared cleared) {
        var till = new Till(books);
        List<Seat> before = cleared.out().stream()
                .map(each -> Objects.requireNonNull(till.strike(each)))
                .toList();
        var option = cleared.option();
        var place = new PlaceScan(books, held.starts(), dossier, null, Wish.NONE).place(option);
        var seat = books.dossiers().seat(dossier, place);
        till.enter(seat);
        boolean all = before.stream()
                .sorted(Comparator.comparing(Seat::dossier, RepairStep.DEAREST_TO_MISS))
                .allMatch(each -> putElsewhere(each, till));
        long moved = before.stream().filter(this::isElsewhere).count();
        var others = before.stream()
                .flatMap(each -> Stream.ofNullable(books.seat(each.dossier().number())))
                .toList();
        var draft = all ? Optional.of(new Draft(seat, others, till.spent(), moved)) : Optional.<Draft>empty();
        books.strike(dossier.number());
        before.forEach(each -> books.strike(each.dossier().number()));
        before.forEach(books::enter);
        return draft;
    }

    private boolean isElsewhere(Seat before) {
        var now = books.seat(before.dossier().number());
        return now == null || !now.place().equals(before.place());
    }

    private boolean putElsewhere(Seat before, Till till) {
        var other = before.dossier();
        var scan = new PlaceScan(books, held.starts(), other, before, Wish.NONE);
        var best = scan.best(1, option -> Yielding.keepsPromises(other, before, lastDay(option)));
        best.forEach(option -> till.enter(books.dossiers().seat(other, scan.place(option))));
        return !best.isEmpty();
    }

    private long lastDay(Option option) {
        return books.dossiers().axis().epochDay(option.sessions()[option.sessions().length - 1] >> 1);
    }
}
