package nl.planhorizon.api.event.refill;

import java.util.List;
import java.util.Optional;
import nl.planhorizon.api.access.OwnLocations;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.api.problem.NotFoundException;
import nl.planhorizon.api.tell.MessageRows;
import nl.planhorizon.solver.domain.plan.Hearing;
import org.springframework.stereotype.Component;

/** Finds who can have the place of a case whose hearing falls out, and gives it to them. */
@Component
public final class Refills {

    private static final int MOST = 20;

    private final Offices offices;
    private final MessageRows messages;
    private final OwnLocations own;

    Refills(Offices offices, MessageRows messages, OwnLocations own) {
        this.offices = offices;
        this.messages = messages;
        this.own = own;
    }

    /**
     * A place, and who can have it.
     *
     * @param place the hearing that falls out, or fell out
     * @param candidates who can have it, whose turn comes first in front
     * @param version version of the office in which that is so
     */
    public record Offered(Hearing place, List<Refill> candidates, long version) {
        public Offered {
            candidates = List.copyOf(candidates);
        }
    }

    /** Who can have the place of a case. */
    public Offered of(String caseId) {
        var office = offices.current();
        var place = place(caseId, office);
        return new Offered(place, Refill.of(office, place, MOST), office.version());
    }

    /** Gives the place of a case to another, in the office as somebody saw it. */
    public Office take(String caseId, String other, long seen, String who) {
        var place = place(caseId, offices.current());
        own.requireOne(who, List.of(place.location()));
        return offices.change(new TakeRefill(place, other, seen), who);
    }

    /** The hearing of a case, on the board or in force, or else the last one that was taken from it and is to come. */
    private Hearing place(String caseId, Office office) {
        return Optional.ofNullable(office.plans().working().get(caseId))
                .or(() -> Optional.ofNullable(office.inForce().hearing(caseId)))
                .or(() -> messages.lastTakenFrom(caseId).filter(each -> !each.firstDay()
                        .isBefore(office.caseload().asOf())))
                .orElseThrow(() -> new NotFoundException("hearing", caseId));
    }
}
