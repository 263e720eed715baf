package nl.planhorizon.api.event.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.planhorizon.api.event.Events;
import nl.planhorizon.api.event.TakeEvent;
import nl.planhorizon.api.office.Change;
import nl.planhorizon.api.office.FaultyChangeException;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.office.RefusedChangeException;
import nl.planhorizon.api.office.rows.JournalLine;
import nl.planhorizon.api.problem.InvalidException;
import nl.planhorizon.api.web.PageTexts;
import nl.planhorizon.data.Fault;
import nl.planhorizon.data.FaultyInputException;
import nl.planhorizon.data.event.Event;
import nl.planhorizon.data.event.EventFiles;
import nl.planhorizon.data.event.EventFiles.Placed;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A file of events: all of them are taken in, or none and every fault is told. */
public final class EventFile implements Change {

    private static final PageTexts TEXTS = new PageTexts();

    private final List<Line> lines;

    private EventFile(List<Line> lines) {
        this.lines = lines;
    }

    /** An event of the file with what it changes. */
    private record Line(Placed placed, TakeEvent change) {}

    public static EventFile read(Path file, Events events, String who) throws FaultyInputException, IOException {
        return new EventFile(EventFiles.read(file).stream()
                .map(placed -> new Line(placed, events.taking(placed.event(), who)))
                .toList());
    }

    public int size() {
        return lines.size();
    }

    List<Event> events() {
        return lines.stream().map(line -> line.placed().event()).toList();
    }

    @Override
    public String kind() {
        return "take-in-events";
    }

    @Override
    public List<JournalLine> alsoTold() {
        return lines.stream().flatMap(line -> line.change().alsoTold().stream()).toList();
    }

    @Override
    public Office applyTo(Office office) {
        var changed = office;
        List<Fault> faults = new ArrayList<>();
        for (var line : lines) {
            try {
                changed = line.change().applyTo(changed);
            } catch (InvalidException invalid) {
                invalid.errors().forEach(error -> faults.add(unknown(line.placed(), error.path())));
            } catch (RefusedChangeException refused) {
                faults.add(line.placed().impossible(locale -> TEXTS.say(locale, refused.code())));
            }
        }
        if (!faults.isEmpty()) {
            throw new FaultyChangeException(new FaultyInputException(faults));
        }
        return changed;
    }

    private static Fault unknown(Placed placed, String field) {
        var event = placed.event();
        return placed.unknown(
                field,
                switch (field) {
                    case "value" -> event.code();
                    case "first" -> event.about() + " " + event.day();
                    default -> event.about();
                });
    }

    @Override
    public void writeTo(JdbcClient database, long version) {
        lines.forEach(line -> line.change().writeTo(database, version));
    }
}
