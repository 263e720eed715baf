package nl.planhorizon.bench.plain;

import java.time.LocalDate;
import java.util.List;
import nl.planhorizon.solver.domain.calendar.Session;
import nl.planhorizon.solver.domain.resources.Interpreter;
import nl.planhorizon.solver.domain.resources.Presence;

/**
 * One session of somebody or something in a hearing.
 *
 * @param who who or what
 * @param session when
 * @param location code of where
 */
record PlainUse<T>(T who, Session session, String location) {

    static <T> List<PlainUse<T>> of(PlainHearing hearing, List<T> who) {
        var place = hearing.place();
        return place.sessions().stream()
                .flatMap(session -> who.stream()
                        .map(one ->
                                new PlainUse<>(one, session, place.location().code())))
                .toList();
    }

    LocalDate day() {
        return session.day();
    }

    static List<Interpreter> interpreters(PlainHearing hearing) {
        var interpreter = hearing.place().interpreter();
        return interpreter == null ? List.of() : List.of(interpreter);
    }

    /** The interpreter, if it is one person who comes to the location. */
    static List<Interpreter> travellers(PlainHearing hearing) {
        return interpreters(hearing).stream()
                .filter(each -> !each.presence().isRemote() && !each.isPool())
                .toList();
    }

    static boolean needsVideo(PlainHearing hearing) {
        var interpreter = hearing.place().interpreter();
        return interpreter != null && interpreter.presence() == Presence.VIDEO;
    }

    static boolean needsChildRoom(PlainHearing hearing) {
        return hearing.caseFacts().needsOn(hearing.firstDay()).childRoom();
    }
}
