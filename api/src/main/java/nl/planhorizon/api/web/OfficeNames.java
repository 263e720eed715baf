package nl.planhorizon.api.web;

import java.util.List;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.policy.HearingType;
import nl.planhorizon.solver.domain.policy.Queue;
import nl.planhorizon.solver.domain.resources.Location;

/** What people call the codes of the office: queues with their colour, locations, hearing types. */
public final class OfficeNames {

    private static final int COLOURS = 8;

    private final Caseload caseload;
    private final Words words;

    public OfficeNames(Caseload caseload, Words words) {
        this.caseload = caseload;
        this.words = words;
    }

    /**
     * Something to choose from.
     *
     * @param code its code
     * @param name what people call it
     */
    public record Choice(String code, String name) {}

    public List<Choice> queues() {
        return caseload.policy().queues().stream()
                .map(queue -> new Choice(queue.code(), queue(queue.code())))
                .toList();
    }

    public List<Choice> locations() {
        return caseload.resources().locations().stream()
                .map(location -> new Choice(location.code(), location.name()))
                .toList();
    }

    public String queue(String code) {
        return caseload.policy().queues().stream()
                .filter(queue -> queue.code().equals(code))
                .map(queue -> words.name(queue.dutch(), queue.english()))
                .findFirst()
                .orElse(code);
    }

    /** The class of the colour of a queue: the queues of policy take them in their order. */
    public String queueColour(String code) {
        var codes = caseload.policy().queues().stream().map(Queue::code).toList();
        int index = codes.indexOf(code);
        return "q" + (index < 0 ? COLOURS : 1 + index % COLOURS);
    }

    public String location(String code) {
        return caseload.resources().locations().stream()
                .filter(location -> location.code().equals(code))
                .map(Location::name)
                .findFirst()
                .orElse(code);
    }

    public String hearingType(String code) {
        return caseload.policy().hearingTypes().stream()
                .filter(type -> type.code().equals(code))
                .map((HearingType type) -> words.name(type.dutch(), type.english()))
                .findFirst()
                .orElse(code);
    }
}
