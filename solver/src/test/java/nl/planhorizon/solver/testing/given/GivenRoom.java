package nl.planhorizon.solver.testing.given;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.planhorizon.solver.domain.calendar.DateRange;
import nl.planhorizon.solver.domain.resources.Room;

/** Builds a room. */
public final class GivenRoom {

    private final String id;
    private String location = "UTR";
    private boolean child;
    private boolean video = true;
    private final List<DateRange> closed = new ArrayList<>();

    public GivenRoom(String id) {
        this.id = id;
    }

    public GivenRoom at(String code) {
        location = code;
        return this;
    }

    public GivenRoom forChildren() {
        child = true;
        return this;
    }

    public GivenRoom withoutVideo() {
        video = false;
        return this;
    }

    public GivenRoom closedOn(LocalDate day) {
        closed.add(DateRange.day(day));
        return this;
    }

    public Room build() {
        return new Room(id, location, child, video, closed);
    }
}
