package nl.planhorizon.bench.cpsat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.planhorizon.bench.choice.Choices;
import nl.planhorizon.bench.choice.Start;
import nl.planhorizon.solver.domain.calendar.DateRange;
import nl.planhorizon.solver.domain.resources.Interpreter;
import nl.planhorizon.solver.domain.resources.Room;
import nl.planhorizon.solver.facts.cases.CaseFacts;
import org.jspecify.annotations.Nullable;

/**
 * Rooms that are alike in everything: it does not matter which of them is taken.
 *
 * @param location code of where they are
 * @param child whether children are heard there
 * @param video whether they have video
 * @param closed when they are closed
 */
record RoomKind(String location, boolean child, boolean video, List<DateRange> closed) {

    static RoomKind of(Room room) {
        return new RoomKind(room.location(), room.child(), room.video(), room.closed());
    }

    /** One room of every kind, with the number of rooms of that kind. */
    static Map<RoomKind, Integer> counts(List<Room> rooms) {
        Map<RoomKind, Integer> counts = new LinkedHashMap<>();
        rooms.forEach(room -> counts.merge(of(room), 1, Integer::sum));
        return counts;
    }

    /** Kinds that would do at a start with an interpreter. */
    static Stream<RoomKind> suiting(Choices choices, CaseFacts each, Start start, @Nullable Interpreter interpreter) {
        return choices.rooms(each, start, interpreter).map(RoomKind::of).distinct();
    }
}
