package nl.planhorizon.api.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.planhorizon.solver.domain.calendar.Half;
import nl.planhorizon.solver.domain.plan.Hearing;
import org.jspecify.annotations.Nullable;

/**
 * What a board shows, cell by cell.
 *
 * @param days the open days shown
 * @param groups rows by location
 * @param hearings number of hearings shown
 */
record BoardView(List<LocalDate> days, List<Group> groups, int hearings) {

    BoardView {
        days = List.copyOf(days);
        groups = List.copyOf(groups);
    }

    /**
     * The rows of a location.
     *
     * @param location its code
     * @param open rooms that are open on the first day shown
     * @param rooms its rooms
     * @param rows its rows
     * @param marks what is noted about its days
     */
    record Group(String location, long open, int rooms, List<Row> rows, Map<LocalDate, DayMarks> marks) {

        Group {
            rows = List.copyOf(rows);
            marks = Map.copyOf(marks);
        }
    }

    /**
     * What is noted about a day at a location.
     *
     * @param locked whether the day is on a lock
     * @param note its note, or null
     * @param reserve id of the officer who stands by, or null
     */
    record DayMarks(
            boolean locked, @Nullable String note, @Nullable String reserve) {}

    /**
     * A row.
     *
     * @param id id of the room, officer or interpreter, or code of the queue
     * @param cells its cells from left to right
     */
    record Row(String id, List<Cell> cells) {

        Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell.
     *
     * @param day its day
     * @param half its half, the morning for one that spans both
     * @param span sessions it spans
     * @param chips the hearings in it
     * @param closed whether the room or location is closed
     */
    record Cell(LocalDate day, Half half, int span, List<Chip> chips, boolean closed) {

        Cell {
            chips = List.copyOf(chips);
        }
    }

    /**
     * A hearing on the board.
     *
     * @param hearing the hearing
     * @param queue code of its queue
     * @param language the applicant's own language
     * @param pinned whether a planner keeps it where it is
     * @param published whether it is published like this
     * @param held whether its place is kept provisionally
     * @param noted whether there is a note about the case
     */
    record Chip(
            Hearing hearing,
            String queue,
            String language,
            boolean pinned,
            boolean published,
            boolean held,
            boolean noted) {}
}
