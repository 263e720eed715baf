package nl.planhorizon.api.event.file;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import nl.planhorizon.api.event.Events;
import nl.planhorizon.api.event.OwnEvents;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.data.FaultyInputException;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Takes in files of events that people and programs send. */
@Component
public final class EventUploads {

    private static final String NAME = "events.";

    private final Offices offices;
    private final Events events;
    private final OwnEvents own;

    EventUploads(Offices offices, Events events, OwnEvents own) {
        this.offices = offices;
        this.events = events;
        this.own = own;
    }

    /**
     * What was taken in.
     *
     * @param events how many events
     * @param version version of the office afterwards, by which they can be undone
     */
    public record Taken(int events, long version) {}

    /**
     * Takes in a file.
     *
     * @throws FaultyInputException with everything that is wrong in it
     */
    public Taken take(MultipartFile sent, String who) throws FaultyInputException, IOException {
        var folder = Files.createTempDirectory("events");
        var file = folder.resolve(NAME + extension(String.valueOf(sent.getOriginalFilename())));
        try {
            sent.transferTo(file);
            var change = EventFile.read(file, events, who);
            own.require(change.events(), who);
            return new Taken(change.size(), offices.change(change, who).version());
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }

    private static String extension(String name) {
        var end = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return end.matches("json|csv|xlsx") ? end : "other";
    }
}
