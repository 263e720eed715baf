package nl.planhorizon.api.desk;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.solver.desk.HeldCase;
import nl.planhorizon.solver.desk.places.Wish;
import nl.planhorizon.solver.domain.calendar.Session;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.resources.Interpreter;
import nl.planhorizon.solver.domain.resources.Officer;
import nl.planhorizon.solver.domain.resources.Room;
import org.jspecify.annotations.Nullable;

/** A place of which a planner chose some parts; the desk chooses the others. */
public final class Chosen {

    private Chosen() {}

    /** What somebody chose; what is blank is left to the desk. */
    public static Wish of(
            @Nullable String location, @Nullable String officer, @Nullable String interpreter, @Nullable String room) {
        return new Wish(given(location), given(officer), given(interpreter), given(room));
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** What is chosen that the office does not have. */
    public static List<String> unknown(Office office, Wish wish) {
        var resources = office.caseload().resources();
        return Stream.of(
                        missing(wish.officer(), resources.officers().stream().map(Officer::id)),
                        missing(
                                Wish.NOBODY.equals(wish.interpreter()) ? null : wish.interpreter(),
                                resources.interpreters().stream().map(Interpreter::id)),
                        missing(wish.room(), resources.rooms().stream().map(Room::id)))
                .flatMap(each -> each)
                .toList();
    }

    private static Stream<String> missing(@Nullable String id, Stream<String> known) {
        return id == null || known.anyMatch(Predicate.isEqual(id)) ? Stream.empty() : Stream.of(id);
    }

    /** The best hearing that starts there with what is chosen, legal or not; null where its shape cannot start. */
    public static @Nullable Hearing at(HeldCase held, Session start, Wish wish) {
        return held.cells(wish, start::equals).stream()
                .findFirst()
                .map(cell -> cell.nearest())
                .orElse(null);
    }
}
