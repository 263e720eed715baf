package nl.planhorizon.api.report;

import java.util.Arrays;
import java.util.List;
import nl.planhorizon.api.console.Texts;
import nl.planhorizon.solver.catalogue.Rule;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.policy.Queue;
import nl.planhorizon.solver.domain.resources.Location;

/** What people call the codes of a caseload. */
public final class Names {

    private final Caseload caseload;
    private final Texts texts;

    public Names(Caseload caseload, Texts texts) {
        this.caseload = caseload;
        this.texts = texts;
    }

    /** Codes of queues in the order of the policy. */
    List<String> queues() {
        return caseload.policy().queues().stream().map(Queue::code).toList();
    }

    /** Codes of locations in the order of the caseload. */
    List<String> locations() {
        return caseload.resources().locations().stream().map(Location::code).toList();
    }

    String queue(String code) {
        return caseload.policy().queues().stream()
                .filter(queue -> queue.code().equals(code))
                .map(queue -> texts.name(queue.dutch(), queue.english()))
                .findFirst()
                .orElse(code);
    }

    String location(String code) {
        return caseload.resources().locations().stream()
                .filter(location -> location.code().equals(code))
                .map(Location::name)
                .findFirst()
                .orElse(code);
    }

    String language(String code) {
        return texts.language(code);
    }

    /** What explains an overtake, or what is broken: a rule in words, or that a planner or the published plan decided. */
    public String reason(String code) {
        return Arrays.stream(Rule.values())
                .filter(rule -> rule.code().equals(code))
                .map(texts::meaning)
                .findFirst()
                .orElseGet(() -> texts.sayOr("", "report.reason." + code));
    }

    /** What a bottleneck is about. */
    public String resource(Bottleneck bottleneck) {
        var of = bottleneck.of();
        if (of == null) {
            return texts.say("report.officers");
        }
        return switch (bottleneck.kind()) {
            case OFFICERS -> texts.say("report.team", of);
            case INTERPRETERS -> texts.say("report.interpreters", language(of));
            case ROOMS -> texts.say("report.rooms.at", location(of));
        };
    }

    String shape(String code) {
        return texts.sayOr(code, "shape." + code);
    }
}
