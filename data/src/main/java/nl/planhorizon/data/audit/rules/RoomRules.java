package nl.planhorizon.data.audit.rules;

import nl.planhorizon.data.audit.facts.Facts;
import nl.planhorizon.solver.domain.calendar.Session;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.resources.Presence;

/** What a hearing breaks by its room. */
final class RoomRules {

    private final Facts facts;

    RoomRules(Facts facts) {
        this.facts = facts;
    }

    int unsuitable(Hearing hearing) {
        var room = facts.room(hearing.room());
        var interpreter = facts.interpreterOf(hearing);
        boolean needsVideo = interpreter != null && interpreter.presence() == Presence.VIDEO;
        boolean suitable = room.location().equals(hearing.location())
                && (room.video() || !needsVideo)
                && (room.child() || !facts.hearingDay().needsChildRoom(facts.of(hearing), hearing.firstDay()))
                && hearing.sessions().stream().map(Session::day).noneMatch(room::isClosedOn);
        return suitable ? 0 : 1;
    }
}
