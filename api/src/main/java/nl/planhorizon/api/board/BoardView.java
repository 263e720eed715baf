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
     * A hearing in the list of a narrow screen.
     *
     * @param location code of its location
     * @param cell where it stands
     * @param chip the hearing
     */
    record Listed(String location, Cell cell, Chip chip) {}

    /** The hearings of a day, row by row. */
    public List<Listed> on(LocalDate day) {
        return groups.stream()
                .flatMap(group -> group.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .filter(cell -> cell.day().equals(day))
                        .flatMap(cell -> cell.chips().stream().map(chip -> new Listed(group.location(), cell, chip))))
                .toList();
    }

    /**
     * A cell.
     *
     * @param day its day
     * @param half its half, the morning for one that spans both
     * @param span sessions it spans
     * @param chips the hearings in it
     * @param closed whether the room or location is closed
     * @param locked whether the day is on a lock
     */
    record Cell(LocalDate day, Half half, int span, List<Chip> chips, boolean closed, boolean locked) {

        Cell {
            chips = List.copyOf(chips);
        }

        /** The classes of how it looks; there are so many cells that a template had better ask once. */
        public String look() {
            return (closed ? "closed" : "") + (locked ? " locked" : "");
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
            boolean noted) {

        public String caseId() {
            return hearing.caseId();
        }

        /** Whether there is anything to show beside what it is. */
        public boolean isMarked() {
            return pinned || held || noted;
        }

        /** Its language and people. */
        public String detail() {
            var interpreter = hearing.interpreter();
            return language + " · " + hearing.officer() + (interpreter == null ? "" : " · " + interpreter);
        }
    }
}
