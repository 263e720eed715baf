package nl.planhorizon.api.board;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.solver.desk.places.Wish;
import nl.planhorizon.solver.domain.Code;
import nl.planhorizon.solver.domain.calendar.Weeks;
import nl.planhorizon.solver.domain.resources.Location;
import org.jspecify.annotations.Nullable;

/**
 * What part of the plan a board shows, as its address says it.
 *
 * @param view day, week or window
 * @param from a day in what is shown
 * @param rows room, officer, interpreter or queue
 * @param location codes of locations
 * @param queue code of a queue
 * @param text part of a case number or of the id of an officer, interpreter or room
 * @param free whether officers and interpreters have a row who have no hearings yet
 */
record BoardQuery(
        @Nullable String view,
        @Nullable LocalDate from,
        @Nullable String rows,
        @Nullable List<String> location,
        @Nullable String queue,
        @Nullable String text,
        @Nullable Boolean free) {

    /** How much time a board shows. */
    enum View {
        DAY,
        WEEK,
        WINDOW
    }

    /** What the rows of a board are. */
    enum Rows {
        ROOM,
        OFFICER,
        INTERPRETER,
        QUEUE;

        /** What a planner chooses who puts a hearing in such a row at a location; of a queue nothing but the location. */
        Wish wish(String location, String row) {
            var there = Wish.NONE.withLocation(location);
            return switch (this) {
                case ROOM -> there.withRoom(row);
                case OFFICER -> there.withOfficer(row);
                case INTERPRETER -> there.withInterpreter(row);
                case QUEUE -> there;
            };
        }
    }

    /**
     * What a board shows, everything decided.
     *
     * @param view how much time
     * @param first first day
     * @param rows what the rows are
     * @param locations codes of the locations
     * @param queue code of the only queue shown, or empty
     * @param text text that is looked for, or empty
     * @param free whether who has no hearings has a row too
     */
    record Scope(
            View view, LocalDate first, Rows rows, List<String> locations, String queue, String text, boolean free) {

        Scope {
            locations = List.copyOf(locations);
        }

        public String viewCode() {
            return Code.of(view);
        }

        public String rowsCode() {
            return Code.of(rows);
        }

        /** The open days shown. */
        List<LocalDate> days(Office office) {
            var days = office.caseload().openDays();
            var last = view == View.DAY ? first : first.plusDays(6);
            return first.datesUntil(last.plusDays(1)).filter(days::isOpen).toList();
        }
    }

    /** Decides what is left open: a week, rooms, the planner's own locations or the first. */
    Scope in(Office office, Set<String> own) {
        var shown = choice(View.class, view, View.WEEK);
        var window = office.caseload().window();
        var day = from == null ? later(office.caseload().asOf(), window.first()) : from;
        return new Scope(
                shown,
                shown == View.DAY ? day : Weeks.mondayOf(shown == View.WINDOW ? window.first() : day),
                choice(Rows.class, rows, Rows.ROOM),
                locations(office, own),
                queue == null ? "" : queue.strip(),
                text == null ? "" : text.strip(),
                Boolean.TRUE.equals(free));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }

    private List<String> locations(Office office, Set<String> own) {
        var known = office.caseload().resources().locations().stream()
                .map(Location::code)
                .toList();
        var asked = location == null ? List.<String>of() : location;
        var found = known.stream().filter(asked::contains).toList();
        if (!found.isEmpty()) {
            return found;
        }
        var mine = known.stream().filter(own::contains).toList();
        return mine.isEmpty() ? known.subList(0, Math.min(1, known.size())) : mine;
    }

    private static <E extends Enum<E>> E choice(Class<E> type, @Nullable String code, E otherwise) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equalsIgnoreCase(code))
                .findFirst()
                .orElse(otherwise);
    }
}
