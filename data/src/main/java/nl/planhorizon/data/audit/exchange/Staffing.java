package nl.planhorizon.data.audit.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.planhorizon.data.audit.facts.Facts;
import nl.planhorizon.data.audit.ledger.Ledger;
import nl.planhorizon.data.audit.rules.Part;
import nl.planhorizon.data.audit.rules.Violations;
import nl.planhorizon.solver.catalogue.Rule;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.resources.Room;

/** Looks for an interpreter and a room with which a hearing breaks no rule more often than before. */
final class Staffing {

    private final Ledger ledger;
    private final List<String> rooms;
    private final Map<String, List<String>> roomsAt = new HashMap<>();

    Staffing(Facts facts, Ledger ledger) {
        this.ledger = ledger;
        var all = facts.caseload().resources().rooms();
        rooms = all.stream().map(Room::id).toList();
        for (var location : facts.caseload().resources().locations()) {
            var here = all.stream()
                    .filter(room -> room.location().equals(location.code()))
                    .map(Room::id)
                    .toList();
            roomsAt.put(location.code(), here);
        }
    }

    /** Tries drafts that differ in interpreter; sessions, location and officer are entered in the ledger already. */
    boolean isPossible(Stream<Hearing> drafts, Violations before) {
        return drafts.anyMatch(draft -> {
            ledger.enter(Part.INTERPRETER, draft);
            ledger.enter(Part.PINS, draft);
            boolean possible = !ledger.violations().isWorseThan(before) && hasRoom(draft, before);
            ledger.strike(Part.PINS, draft);
            ledger.strike(Part.INTERPRETER, draft);
            return possible;
        });
    }

    /** A room elsewhere is tried only where an unsuitable room was counted before. */
    private boolean hasRoom(Hearing draft, Violations before) {
        boolean anyRoom = ledger.violations().isBetterThan(before, List.of(Rule.ROOM_UNSUITABLE));
        var candidates = anyRoom ? rooms : roomsAt.getOrDefault(draft.location(), List.of());
        return candidates.stream().anyMatch(room -> {
            var complete = Drafts.withRoom(draft, room);
            ledger.enter(Part.ROOM, complete);
            boolean legal = !ledger.violations().isWorseThan(before);
            ledger.strike(Part.ROOM, complete);
            return legal;
        });
    }
}
