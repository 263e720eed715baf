package nl.planhorizon.api.board;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.office.VersionKey;
import nl.planhorizon.api.office.mark.Marks;
import nl.planhorizon.api.web.Words;
import nl.planhorizon.solver.catalogue.Rule;
import nl.planhorizon.solver.desk.Cell;
import nl.planhorizon.solver.desk.HeldCase;
import nl.planhorizon.solver.desk.Offer;
import nl.planhorizon.solver.desk.places.Wish;
import nl.planhorizon.solver.domain.calendar.Half;
import nl.planhorizon.solver.domain.plan.Hearing;
import org.jspecify.annotations.Nullable;

/**
 * A case that is held over the board: where it may go, and why not elsewhere.
 *
 * @param caseId id of the case
 * @param seen version of its hearing
 * @param now its hearing, or null
 * @param fixed whether it is fixed where it is
 * @param best the cheapest legal places in the whole window
 * @param places the places of the days and locations on the board
 */
record HeldView(String caseId, long seen, @Nullable Hearing now, boolean fixed, List<Place> best, List<Place> places) {

    private static final int BEST = 3;

    HeldView {
        best = List.copyOf(best);
        places = List.copyOf(places);
    }

    /**
     * A place for it.
     *
     * @param day day it would start
     * @param half half it would start
     * @param location code of the location
     * @param legal whether it may be heard there
     * @param says what it changes in days, or what forbids it
     */
    record Place(LocalDate day, Half half, String location, boolean legal, String says) {}

    static HeldView of(Office office, String caseId, Set<LocalDate> days, Set<String> locations, Words words) {
        var held = office.desk().hold(caseId);
        List<Place> places = new ArrayList<>();
        for (var location : locations) {
            held.cells(Wish.NONE.withLocation(location)).stream()
                    .filter(cell -> days.contains(cell.start().day()))
                    .forEach(cell -> places.add(place(cell, held, office.marks(), words)));
        }
        return new HeldView(
                caseId,
                office.versions().of(VersionKey.hearing(caseId)),
                held.hearing(),
                held.dossier().isFixed(),
                best(held, office.marks(), words),
                places);
    }

    private static List<Place> best(HeldCase held, Marks marks, Words words) {
        return held
                .bestPlaces(BEST, Wish.NONE, hearing -> !hearing.equals(held.hearing()) && !marks.isLocked(hearing))
                .stream()
                .map(Offer::hearing)
                .map(hearing -> new Place(
                        hearing.firstDay(),
                        hearing.start().half(),
                        hearing.location(),
                        true,
                        change(hearing, held, words)))
                .toList();
    }

    private static Place place(Cell cell, HeldCase held, Marks marks, Words words) {
        var nearest = cell.nearest();
        boolean locked =
                marks.lock(cell.location(), cell.start().day()) != null || (nearest != null && marks.isLocked(nearest));
        boolean legal = cell.isLegal() && nearest != null && !locked;
        return new Place(
                cell.start().day(),
                cell.start().half(),
                cell.location(),
                legal,
                legal
                        ? change(nearest, held, words)
                        : locked ? words.say("marks.locked") : forbidden(cell.forbids(), words));
    }

    /** What a legal place changes in days. */
    private static String change(@Nullable Hearing there, HeldCase held, Words words) {
        var now = held.hearing();
        if (there == null || now == null) {
            return words.say("board.legal");
        }
        long days = ChronoUnit.DAYS.between(now.firstDay(), there.firstDay());
        return words.say("board.legal.days", words.days(days));
    }

    /** The rules that forbid a place, in a few words each. */
    static String forbidden(List<Rule> rules, Words words) {
        return String.join(
                "; ",
                rules.stream()
                        .map(rule -> words.say("rule." + rule.code()))
                        .distinct()
                        .toList());
    }
}
