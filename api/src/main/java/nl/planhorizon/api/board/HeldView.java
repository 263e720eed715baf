package nl.planhorizon.api.board;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.planhorizon.api.board.BoardRows.Asked;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.office.VersionKey;
import nl.planhorizon.api.office.mark.Marks;
import nl.planhorizon.api.web.Words;
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
 * @param rows the places of the days on the board, row by row, its own row first
 */
record HeldView(String caseId, long seen, @Nullable Hearing now, boolean fixed, List<Place> best, List<Row> rows) {

    private static final int BEST = 3;

    HeldView {
        best = List.copyOf(best);
        rows = List.copyOf(rows);
    }

    /**
     * The places of a row.
     *
     * @param location code of its location
     * @param id id of the room, officer or interpreter that is meant, or empty for whoever suits best
     * @param now whether the case is heard in it as the plan is
     * @param places its places in time order
     */
    record Row(String location, String id, boolean now, List<Place> places) {

        Row {
            places = List.copyOf(places);
        }

        public long legal() {
            return places.stream().filter(Place::legal).count();
        }
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

    static HeldView of(Office office, String caseId, Set<LocalDate> days, List<Asked> asked, Words words) {
        var held = office.desk().hold(caseId);
        var says = new Says(held, office.marks(), new Forbidden(office, words), words);
        return new HeldView(
                caseId,
                office.versions().of(VersionKey.hearing(caseId)),
                held.hearing(),
                held.dossier().isFixed(),
                says.best(),
                asked.stream()
                        .map(row -> says.row(row, days))
                        .sorted(Comparator.comparing(row -> !row.now()))
                        .toList());
    }

    /** Says of places what they are like. */
    private record Says(HeldCase held, Marks marks, Forbidden forbidden, Words words) {

        private Row row(Asked row, Set<LocalDate> days) {
            var places = held.cells(row.wish(), start -> days.contains(start.day())).stream()
                    .map(cell -> place(cell, row.id()))
                    .toList();
            return new Row(row.location(), row.id(), row.isOf(held.hearing()), places);
        }

        private List<Place> best() {
            return held
                    .bestPlaces(BEST, Wish.NONE, hearing -> !hearing.equals(held.hearing()) && !marks.isLocked(hearing))
                    .stream()
                    .map(Offer::hearing)
                    .map(hearing -> new Place(
                            hearing.firstDay(), hearing.start().half(), hearing.location(), true, change(hearing)))
                    .toList();
        }

        private Place place(Cell cell, String who) {
            var nearest = cell.nearest();
            boolean locked = marks.lock(cell.location(), cell.start().day()) != null
                    || (nearest != null && marks.isLocked(nearest));
            boolean legal = cell.isLegal() && nearest != null && !locked;
            return new Place(
                    cell.start().day(),
                    cell.start().half(),
                    cell.location(),
                    legal,
                    legal ? change(nearest) : locked ? words.say("marks.locked") : forbidden.says(cell, who));
        }

        /** What a legal place changes in days. */
        private String change(@Nullable Hearing there) {
            var now = held.hearing();
            if (there == null || now == null) {
                return words.say("board.legal");
            }
            long days = ChronoUnit.DAYS.between(now.firstDay(), there.firstDay());
            return words.say("board.legal.days", words.days(days));
        }
    }
}
