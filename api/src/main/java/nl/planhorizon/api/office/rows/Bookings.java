package nl.planhorizon.api.office.rows;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.planhorizon.data.audit.facts.Facts;
import nl.planhorizon.solver.domain.plan.Hearing;

/** Who and what a hearing keeps occupied: its officer and the mentor of a trainee, interpreter, room and companions. */
public final class Bookings {

    private final Map<String, String> mentors = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Facts facts;

    private Bookings(Facts facts) {
        this.facts = facts;
    }

    public static Bookings of(Facts facts) {
        var bookings = new Bookings(facts);
        var caseload = facts.caseload();
        caseload.resources().officers().forEach(officer -> {
            if (officer.mentor() != null) {
                bookings.mentors.put(officer.id(), officer.mentor());
            }
        });
        caseload.resources().interpreters().forEach(each -> bookings.places.put(each.id(), each.places()));
        return bookings;
    }

    /**
     * One person or room that is kept occupied.
     *
     * @param kind officer, interpreter, room or companion
     * @param resource its id
     * @param places how many hearings it serves at a time
     */
    public record Occupied(String kind, String resource, int places) {}

    public Collection<Occupied> of(Hearing hearing) {
        List<Occupied> occupied = new ArrayList<>();
        occupied.add(new Occupied("OFFICER", hearing.officer(), 1));
        var mentor = mentors.get(hearing.officer());
        if (mentor != null) {
            occupied.add(new Occupied("OFFICER", mentor, 1));
        }
        occupied.add(new Occupied("ROOM", hearing.room(), 1));
        var interpreter = hearing.interpreter();
        if (interpreter != null) {
            occupied.add(new Occupied("INTERPRETER", interpreter, places.getOrDefault(interpreter, 1)));
        }
        facts.find(hearing.caseId()).ifPresent(found -> found.asylumCase()
                .circumstances()
                .companions()
                .forEach(companion -> occupied.add(new Occupied("COMPANION", companion, 1))));
        return occupied;
    }
}
