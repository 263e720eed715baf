package nl.planhorizon.api.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.planhorizon.api.board.BoardQuery.Rows;
import nl.planhorizon.api.board.BoardQuery.Scope;
import nl.planhorizon.api.board.BoardView.Cell;
import nl.planhorizon.api.board.BoardView.Chip;
import nl.planhorizon.api.board.BoardView.DayMarks;
import nl.planhorizon.api.board.BoardView.Group;
import nl.planhorizon.api.board.BoardView.Row;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.office.mark.Mark;
import nl.planhorizon.api.office.mark.MarkKind;
import nl.planhorizon.solver.desk.places.Wish;
import nl.planhorizon.solver.domain.calendar.Half;
import nl.planhorizon.solver.domain.calendar.Session;
import nl.planhorizon.solver.domain.plan.Hearing;

/** Lays the hearings of the working plan that are in scope out in rows and cells; looks at nothing else. */
final class BoardGrid {

    private final Office office;
    private final Scope scope;
    private final List<LocalDate> days;

    BoardGrid(Office office, Scope scope) {
        this.office = office;
        this.scope = scope;
        days = scope.days(office);
    }

    BoardView view() {
        List<Group> groups = new ArrayList<>();
        int shown = 0;
        for (var location : scope.locations()) {
            var hearings = hearings(location);
            shown += hearings.size();
            groups.add(group(location, hearings));
        }
        return new BoardView(days, groups, shown);
    }

    private List<Hearing> hearings(String location) {
        return office.plans().working().values().stream()
                .filter(each -> each.location().equals(location))
                .filter(each -> each.sessions().stream().anyMatch(session -> days.contains(session.day())))
                .filter(this::isAskedFor)
                .toList();
    }

    private boolean isAskedFor(Hearing hearing) {
        boolean inQueue = scope.queue().isEmpty() || queueOf(hearing).equals(scope.queue());
        return inQueue && (scope.text().isEmpty() || isLookedFor(hearing));
    }

    private boolean isLookedFor(Hearing hearing) {
        var words = String.join(
                        " ",
                        hearing.caseId(),
                        hearing.officer(),
                        Objects.requireNonNullElse(hearing.interpreter(), ""),
                        hearing.room())
                .toUpperCase(Locale.ROOT);
        return words.contains(scope.text().toUpperCase(Locale.ROOT));
    }

    private String queueOf(Hearing hearing) {
        return office.facts().of(hearing).queue().code();
    }

    private Group group(String location, List<Hearing> hearings) {
        Map<String, Map<Session, List<Hearing>>> byRow = new TreeMap<>();
        var rooms = office.caseload().resources().rooms().stream()
                .filter(room -> room.location().equals(location))
                .toList();
        BoardRows.without(office, scope, location).forEach(row -> byRow.put(row, new HashMap<>()));
        for (var hearing : hearings) {
            var cells = byRow.computeIfAbsent(rowOf(hearing), any -> new HashMap<>());
            hearing.sessions().forEach(session -> cells.computeIfAbsent(session, any -> new ArrayList<>())
                    .add(hearing));
        }
        var rows = byRow.entrySet().stream()
                .map(row -> new Row(row.getKey(), cells(row.getKey(), location, row.getValue())))
                .toList();
        var first = days.isEmpty() ? scope.first() : days.get(0);
        return new Group(
                location,
                rooms.stream().filter(room -> !room.isClosedOn(first)).count(),
                rooms.size(),
                rows,
                days.stream().collect(Collectors.toMap(day -> day, day -> marks(location, day))));
    }

    private DayMarks marks(String location, LocalDate day) {
        var subject = Mark.subjectOf(location, day);
        var note = office.marks().find(MarkKind.DAY_NOTE, subject);
        var reserve = office.marks().find(MarkKind.RESERVE, subject);
        return new DayMarks(
                office.marks().lock(location, day) != null,
                note == null ? null : note.words(),
                reserve == null ? null : reserve.value());
    }

    private String rowOf(Hearing hearing) {
        return switch (scope.rows()) {
            case ROOM -> hearing.room();
            case OFFICER -> hearing.officer();
            case INTERPRETER -> Objects.requireNonNullElse(hearing.interpreter(), Wish.NOBODY);
            case QUEUE -> queueOf(hearing);
        };
    }

    private List<Cell> cells(String row, String location, Map<Session, List<Hearing>> bySession) {
        List<Cell> cells = new ArrayList<>();
        for (var day : days) {
            var morning = bySession.getOrDefault(Session.morning(day), List.of());
            var afternoon = bySession.getOrDefault(Session.afternoon(day), List.of());
            boolean closed = isClosed(row, location, day);
            boolean locked = office.marks().lock(location, day) != null;
            if (!morning.isEmpty() && morning.equals(afternoon)) {
                cells.add(new Cell(day, Half.MORNING, 2, chips(morning), closed, locked));
            } else {
                cells.add(new Cell(day, Half.MORNING, 1, chips(morning), closed, locked));
                cells.add(new Cell(day, Half.AFTERNOON, 1, chips(afternoon), closed, locked));
            }
        }
        return cells;
    }

    private boolean isClosed(String row, String location, LocalDate day) {
        return office.facts().location(location).isClosedOn(day)
                || (scope.rows() == Rows.ROOM && office.facts().room(row).isClosedOn(day));
    }

    private List<Chip> chips(List<Hearing> hearings) {
        return hearings.stream()
                .map(each -> new Chip(
                        each,
                        queueOf(each),
                        office.facts().of(each).asylumCase().language().own(),
                        office.plans().pins().containsKey(each.caseId()),
                        office.inForce().includes(each),
                        office.marks().isHeld(each.caseId()),
                        office.marks().find(MarkKind.CASE_NOTE, each.caseId()) != null))
                .toList();
    }
}
