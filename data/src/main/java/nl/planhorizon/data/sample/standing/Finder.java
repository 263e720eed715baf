package nl.planhorizon.data.sample.standing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.planhorizon.solver.domain.cases.LanguageNeed;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.resources.Interpreter;
import nl.planhorizon.solver.domain.resources.Officer;
import nl.planhorizon.solver.domain.resources.Presence;
import nl.planhorizon.solver.domain.resources.Resources;
import nl.planhorizon.solver.domain.resources.Room;
import org.jspecify.annotations.Nullable;

/** Finds an officer, an interpreter and a room that are free together, on a board that only fills up. */
final class Finder {

    private final Board board;
    private final HeldBack heldBack;
    private final List<Interpreter> interpreters;
    private final Map<LanguageNeed, Speakers> speakers = new HashMap<>();
    private final Map<String, List<Officer>> officers;
    private final Map<Hearer, Ring<Officer>> hearers = new HashMap<>();
    private final Map<String, Officer> officersById;
    private final Map<String, List<Room>> rooms;

    /** What is asked of an officer in a slot. */
    private record Hearer(Demand demand, String type, Slot slot) {}

    Finder(Board board, HeldBack heldBack, Resources resources) {
        this.board = board;
        this.heldBack = heldBack;
        this.interpreters = resources.interpreters();
        this.officers = resources.locations().stream()
                .collect(Collectors.toMap(location -> location.code(), location -> resources.officers().stream()
                        .filter(officer -> officer.locations().contains(location.code()))
                        .toList()));
        this.officersById = resources.officers().stream().collect(Collectors.toMap(Officer::id, officer -> officer));
        this.rooms = resources.rooms().stream().collect(Collectors.groupingBy(Room::location));
    }

    /**
     * The first who can.
     *
     * @param firm whether all that is on the board stays there
     */
    @Nullable
    Booking find(Ask ask, Slot slot, boolean firm) {
        boolean alone = !ask.unit().language().needsInterpreter();
        var interpreter = alone ? null : interpreter(ask, slot, firm);
        if (interpreter == null && !alone) {
            return null;
        }
        var officer = officer(ask, slot, firm);
        boolean video = interpreter != null && interpreter.presence() == Presence.VIDEO;
        var room = officer == null ? null : room(slot, ask.demand(), video);
        if (officer == null || room == null) {
            return null;
        }
        var voice = interpreter == null ? null : interpreter.id();
        var hearing = new Hearing(ask.unit().id(), slot.sessions(), slot.location(), officer.id(), voice, room.id());
        return new Booking(ask.unit(), ask.type(), hearing, crew(officer), interpreter);
    }

    private @Nullable Officer officer(Ask ask, Slot slot, boolean firm) {
        var demand = ask.demand();
        int start = ask.unit().hashCode();
        var ring = hearers.computeIfAbsent(
                new Hearer(demand, ask.type().code(), slot),
                each -> Ring.of(officers.getOrDefault(slot.location(), List.of())));
        int steps = ring.steps(
                start,
                firm,
                each -> demand.accepts(each) && board.canHear(each, slot, ask.type()) && mentorCan(each, slot));
        return ring.at(start, steps);
    }

    private @Nullable Interpreter interpreter(Ask ask, Slot slot, boolean firm) {
        return speakers.computeIfAbsent(ask.unit().language(), this::speakers)
                .first(ask, slot, firm, each -> canInterpret(each, ask, slot));
    }

    private Speakers speakers(LanguageNeed need) {
        return new Speakers(
                interpreters.stream().filter(each -> each.speaks(need)).toList());
    }

    private boolean canInterpret(Interpreter interpreter, Ask ask, Slot slot) {
        return ask.demand().accepts(interpreter.sex())
                && board.canInterpret(interpreter, slot)
                && (ask.demand().urgent() || heldBack.leaves(interpreter, slot, board));
    }

    /** A free room; rooms with video are kept for those who need them as long as others are free. */
    private @Nullable Room room(Slot slot, Demand demand, boolean video) {
        Room spare = null;
        for (var room : rooms.getOrDefault(slot.location(), List.of())) {
            boolean fits = room.child() == demand.childRoom()
                    && (!video || room.video())
                    && board.isFree(room.id(), slot)
                    && slot.days().stream().noneMatch(room::isClosedOn);
            if (fits && room.video() == video) {
                return room;
            }
            spare = fits ? room : spare;
        }
        return spare;
    }

    private boolean mentorCan(Officer officer, Slot slot) {
        var mentor = mentor(officer);
        return mentor == null || board.canMentor(mentor, slot);
    }

    private List<Officer> crew(Officer officer) {
        var mentor = mentor(officer);
        return mentor == null ? List.of(officer) : List.of(officer, mentor);
    }

    private @Nullable Officer mentor(Officer officer) {
        return officer.mentor() == null ? null : officersById.get(officer.mentor());
    }
}
