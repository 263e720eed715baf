package nl.planhorizon.api.tell;

import java.util.List;
import nl.planhorizon.api.access.OwnLocations;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.api.office.RefusedChangeException;
import nl.planhorizon.api.problem.NotFoundException;
import org.springframework.stereotype.Component;

/** Whom to tell, and ticking off who was told, by planners of the location of the hearing. */
@Component
public final class Telling {

    private static final int DAYS_AHEAD = 14;

    private final MessageRows messages;
    private final Offices offices;
    private final OwnLocations own;

    Telling(MessageRows messages, Offices offices, OwnLocations own) {
        this.messages = messages;
        this.offices = offices;
        this.own = own;
    }

    /**
     * What is not ticked off, the most urgent first.
     *
     * @param near of hearings in the next fourteen days
     * @param all those and the ones further away
     */
    public record ToTell(List<MessageRows.Open> near, List<MessageRows.Open> all) {
        public ToTell {
            near = List.copyOf(near);
            all = List.copyOf(all);
        }
    }

    /** What is not ticked off. */
    public ToTell open() {
        var until = offices.current().caseload().asOf().plusDays(DAYS_AHEAD);
        var all = messages.open();
        return new ToTell(
                all.stream().filter(each -> !each.due().isAfter(until)).toList(), all);
    }

    /**
     * Ticks something off.
     *
     * @throws NotFoundException if it was never on the list
     * @throws RefusedChangeException if somebody else was first, or the change was undone
     */
    public void tick(long id, String who) {
        var message = messages.find(id).orElseThrow(() -> new NotFoundException("message", String.valueOf(id)));
        own.requireOne(who, message.locations());
        if (!messages.tick(id, who)) {
            throw new RefusedChangeException("refused.told-already", List.of());
        }
    }
}
