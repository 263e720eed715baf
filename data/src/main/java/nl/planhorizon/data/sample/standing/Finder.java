package nl.planhorizon.data.sample.standing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.planhorizon.data.sample.stock.Law;
import nl.planhorizon.solver.domain.cases.AsylumCase;
import nl.planhorizon.solver.domain.cases.LanguageNeed;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.policy.HearingType;
import nl.planhorizon.solver.domain.resources.Interpreter;
import nl.planhorizon.solver.domain.resources.Officer;
import nl.planhorizon.solver.domain.resources.Presence;
import nl.planhorizon.solver.domain.resources.Resources;
import nl.planhorizon.solver.domain.resources.Room;
import org.jspecify.annotations.Nullable;

/** Finds an officer, an interpreter and a room that are free together. */
final class Finder {

    private final Law law;
    private final Board board;
    private final HeldBack heldBack;
    private final List<Interpreter> interpreters;
    private final Map<LanguageNeed, List<Interpreter>> speakers = new HashMap<>();
    private final Map<String, List<Officer>> officers;
    private final Map<String, Officer> officersById;
    private final Map<String, List<Room>> rooms;

    /** An interpreter, or none for Dutch, with a room that suits. */
    private record Voice(@Nullable Interpreter interpreter, Room room) {}

    Finder(Law law, Board board, HeldBack heldBack, Resources resources) {
        this.law = law;
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

    @Nullable
    Booking find(AsylumCase unit, HearingType type, Slot slot) {
        var demand = Demand.of(unit, slot.firstDay(), law);
        var voice = voice(unit, slot, demand);
        if (voice == null) {
            return null;
        }
        var officer = first(
                officers.getOrDefault(slot.location(), List.of()),
                unit.hashCode(),
                each -> demand.accepts(each) && board.canHear(each, slot, type) && mentorCan(each, slot));
        if (officer == null) {
            return null;
        }
        var interpreter = voice.interpreter();
        var hearing = new Hearing(
                unit.id(),
                slot.sessions(),
                slot.location(),
                officer.id(),
                interpreter == null ? null : interpreter.id(),
                voice.room().id());
        return new Booking(unit, type, hearing, crew(officer), interpreter);
    }

    private @Nullable Voice voice(AsylumCase unit, Slot slot, Demand demand) {
        var plain = room(slot, demand, false);
        if (plain == null) {
            return null;
        }
        if (!unit.language().needsInterpreter()) {
            return new Voice(null, plain);
        }
        var withVideo = room(slot, demand, true);
        var speakers = this.speakers.computeIfAbsent(unit.language(), this::speakers);
        var found = first(
                speakers,
                unit.hashCode(),
                each -> demand.accepts(each.sex())
                        && (!each.presence().isRemote() || unit.needs().remoteAllowed())
                        && (each.presence() != Presence.VIDEO || withVideo != null)
                        && board.canInterpret(each, slot)
                        && (demand.urgent() || heldBack.leaves(each, slot, board)));
        if (found == null) {
            return null;
        }
        return new Voice(found, found.presence() == Presence.VIDEO && withVideo != null ? withVideo : plain);
    }

    private List<Interpreter> speakers(LanguageNeed need) {
        return interpreters.stream().filter(each -> each.speaks(need)).toList();
    }

    /** A free room; rooms with video and the child room are kept for those who need them as long as others are free. */
    private @Nullable Room room(Slot slot, Demand demand, boolean video) {
        Room spare = null;
        for (var room : rooms.getOrDefault(slot.location(), List.of())) {
            boolean fits = room.child() == demand.childRoom()
                    && (!video || room.video())
                    && slot.days().stream().noneMatch(room::isClosedOn)
                    && board.isFree(room.id(), slot);
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

    /** The first that fits, starting somewhere else for each case so that work is spread. */
    private static <T> @Nullable T first(List<T> candidates, int start, Predicate<T> fits) {
        for (int i = 0; i < candidates.size(); i++) {
            var candidate = candidates.get(Math.floorMod(start + i, candidates.size()));
            if (fits.test(candidate)) {
                return candidate;
            }
        }
        return null;
    }
}
