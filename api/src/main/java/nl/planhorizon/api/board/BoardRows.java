package nl.planhorizon.api.board;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.planhorizon.api.board.BoardQuery.Rows;
import nl.planhorizon.api.board.BoardQuery.Scope;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.solver.desk.places.Wish;
import nl.planhorizon.solver.domain.calendar.Availability;
import nl.planhorizon.solver.domain.calendar.Session;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.resources.Interpreter;
import nl.planhorizon.solver.domain.resources.Officer;
import nl.planhorizon.solver.domain.resources.Room;
import org.jspecify.annotations.Nullable;

/** The rows of a board, as a case asks about them that is held over it. */
final class BoardRows {

    private BoardRows() {}

    /**
     * A row that is asked where the case may be heard.
     *
     * @param location code of its location
     * @param id id of the room, officer or interpreter; empty where only the location counts
     * @param wish what a planner chooses who puts the case there
     */
    record Asked(String location, String id, Wish wish) {

        /** Whether a hearing stands in the row. */
        boolean isOf(@Nullable Hearing hearing) {
            return hearing != null
                    && hearing.location().equals(location)
                    && (hearing.officer().equals(wish.officer())
                            || hearing.room().equals(wish.room())
                            || Objects.requireNonNullElse(hearing.interpreter(), Wish.NOBODY)
                                    .equals(wish.interpreter()));
        }
    }

    /** Rows that have no hearings and are there all the same: rooms, and on request who is at work at the location. */
    static List<String> without(Office office, Scope scope, String location) {
        var resources = office.caseload().resources();
        return switch (scope.rows()) {
            case ROOM ->
                scope.text().isEmpty()
                        ? resources.rooms().stream()
                                .filter(room -> room.location().equals(location))
                                .map(Room::id)
                                .toList()
                        : List.of();
            case OFFICER ->
                free(
                        scope,
                        resources.officers().stream()
                                .filter(each -> each.locations().contains(location))
                                .filter(each -> isAtWork(each.availability(), office, scope))
                                .map(Officer::id));
            case INTERPRETER ->
                free(
                        scope,
                        resources.interpreters().stream()
                                .filter(each -> each.presence().isRemote()
                                        || each.locations().contains(location))
                                .filter(each -> isAtWork(each.availability(), office, scope))
                                .map(Interpreter::id));
            case QUEUE -> List.of();
        };
    }

    private static List<String> free(Scope scope, Stream<String> ids) {
        var text = scope.text().toUpperCase(Locale.ROOT);
        Predicate<String> isLookedFor = id -> id.toUpperCase(Locale.ROOT).contains(text);
        return scope.free() ? ids.filter(isLookedFor).toList() : List.of();
    }

    private static boolean isAtWork(Availability availability, Office office, Scope scope) {
        return scope.days(office).stream()
                .flatMap(day -> Stream.of(Session.morning(day), Session.afternoon(day)))
                .anyMatch(availability::includes);
    }

    /** Every row on a board, or where no rows were asked for only its locations. */
    static List<Asked> asked(Office office, BoardQuery query, Scope scope) {
        return query.rows() == null || scope.rows() == Rows.QUEUE
                ? ofLocations(scope.locations())
                : new BoardGrid(office, scope)
                        .view().groups().stream()
                                .flatMap(group -> group.rows().stream()
                                        .map(row -> new Asked(
                                                group.location(),
                                                row.id(),
                                                scope.rows().wish(group.location(), row.id()))))
                                .toList();
    }

    static List<Asked> ofLocations(List<String> locations) {
        return locations.stream()
                .map(location -> new Asked(location, "", Wish.NONE.withLocation(location)))
                .toList();
    }
}
