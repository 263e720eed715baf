package nl.planhorizon.api.report;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNullElse;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.planhorizon.api.report.Bottleneck.Kind;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.calendar.Availability;
import nl.planhorizon.solver.domain.calendar.Session;
import nl.planhorizon.solver.domain.cases.AsylumCase;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.plan.HearingPlan;
import nl.planhorizon.solver.domain.policy.Queue;
import nl.planhorizon.solver.domain.resources.Interpreter;
import nl.planhorizon.solver.domain.resources.Officer;

/** Finds the bottlenecks of a plan among teams of officers, interpreters by language and rooms by location. */
final class FullestResource {

    private final Caseload caseload;
    private final List<Hearing> hearings;
    private final List<AsylumCase> waiting;
    private final List<Session> sessions;
    private final OfficerCapacity capacity;

    private FullestResource(Caseload caseload, HearingPlan plan) {
        this.caseload = caseload;
        hearings = plan.hearings();
        var planned = hearings.stream().map(Hearing::caseId).collect(Collectors.toSet());
        waiting = caseload.cases().stream()
                .filter(each -> each.isReady() && !planned.contains(each.id()))
                .toList();
        capacity = new OfficerCapacity(caseload);
        sessions = caseload.window()
                .days()
                .filter(caseload.openDays()::isOpen)
                .flatMap(day -> Stream.of(Session.morning(day), Session.afternoon(day)))
                .toList();
    }

    /** Empty where nobody waits. */
    static Optional<Bottleneck> of(Caseload caseload, HearingPlan plan) {
        return all(caseload, plan).stream().findFirst();
    }

    /** All that are nearly used up, or else the busiest; empty where nobody waits. */
    static List<Bottleneck> all(Caseload caseload, HearingPlan plan) {
        var sorted = new FullestResource(caseload, plan).worstFirst();
        var full = sorted.stream().filter(Bottleneck::isNearlyUsedUp).toList();
        return full.isEmpty() ? sorted.stream().limit(1).toList() : full;
    }

    private List<Bottleneck> worstFirst() {
        return Stream.of(teams(), languages(), locations())
                .flatMap(each -> each)
                .filter(each -> each.waiting() > 0)
                .sorted(comparing(Bottleneck::isNearlyUsedUp)
                        .thenComparingDouble(each -> each.isNearlyUsedUp() ? each.waiting() : each.share())
                        .reversed())
                .toList();
    }

    private Stream<Bottleneck> teams() {
        var byTeam = caseload.resources().officers().stream().collect(groupingBy(FullestResource::teamOf));
        return byTeam.entrySet().stream().map(entry -> {
            var team = entry.getKey();
            var members = entry.getValue().stream().map(Officer::id).collect(Collectors.toSet());
            return new Bottleneck(
                    Kind.OFFICERS,
                    team.isEmpty() ? null : team,
                    used(hearing -> members.contains(hearing.officer())),
                    entry.getValue().stream().mapToLong(capacity::of).sum(),
                    waiting(each -> team.equals(teamOf(each))));
        });
    }

    /** Whoever speaks a language counts for it with all sessions, also those used for another language. */
    private Stream<Bottleneck> languages() {
        return waiting.stream()
                .filter(each -> each.language().needsInterpreter())
                .map(each -> each.language().own())
                .distinct()
                .map(this::language);
    }

    private Bottleneck language(String language) {
        var speakers = caseload.resources().interpreters().stream()
                .filter(each -> each.languages().stream()
                        .anyMatch(spoken -> spoken.language().equals(language)))
                .toList();
        var ids = speakers.stream().map(Interpreter::id).collect(Collectors.toSet());
        return new Bottleneck(
                Kind.INTERPRETERS,
                language,
                used(hearing -> hearing.interpreter() != null && ids.contains(hearing.interpreter())),
                speakers.stream()
                        .mapToLong(each -> each.places() * available(each.availability()))
                        .sum(),
                waiting(each -> each.language().own().equals(language)));
    }

    private Stream<Bottleneck> locations() {
        return caseload.resources().locations().stream().map(location -> {
            var code = location.code();
            return new Bottleneck(
                    Kind.ROOMS,
                    code,
                    used(hearing -> hearing.location().equals(code)),
                    caseload.resources().rooms().stream()
                            .filter(room -> room.location().equals(code))
                            .mapToLong(room -> sessions.stream()
                                    .filter(session ->
                                            !room.isClosedOn(session.day()) && !location.isClosedOn(session.day()))
                                    .count())
                            .sum(),
                    waiting(each -> each.circumstances().locations().contains(code)));
        });
    }

    private long used(Predicate<Hearing> by) {
        return hearings.stream()
                .filter(by)
                .mapToLong(hearing -> hearing.sessions().size())
                .sum();
    }

    private long waiting(Predicate<AsylumCase> need) {
        return waiting.stream().filter(need).count();
    }

    private long available(Availability availability) {
        return sessions.stream().filter(availability::includes).count();
    }

    private static String teamOf(Officer officer) {
        return requireNonNullElse(officer.team(), "");
    }

    private String teamOf(AsylumCase each) {
        var queue = each.procedure().queue();
        return caseload.policy().queues().stream()
                .filter(one -> one.code().equals(queue) || one.group().equals(queue))
                .map(Queue::team)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }
}
