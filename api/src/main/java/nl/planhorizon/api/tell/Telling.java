package nl.planhorizon.api.tell;

import nl.planhorizon.api.access.OwnLocations;
import org.springframework.stereotype.Component;

/** Ticks off who was told, by planners of the location of the hearing. */
@Component
public final class Telling {

    private final MessageRows messages;
    private final OwnLocations own;

    Telling(MessageRows messages, OwnLocations own) {
        this.messages = messages;
        this.own = own;
    }

    /** Ticks something off; whether it was still open: not told by somebody else, and not undone. */
    public boolean tick(long id, String who) {
        messages.find(id).ifPresent(message -> own.requireOne(who, message.locations()));
        return messages.tick(id, who);
    }
}
