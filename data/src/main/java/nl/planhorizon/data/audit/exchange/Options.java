package nl.planhorizon.data.audit.exchange;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.planhorizon.data.audit.facts.Facts;
import nl.planhorizon.solver.domain.calendar.Session;
import nl.planhorizon.solver.domain.policy.Shape;
import nl.planhorizon.solver.domain.resources.Location;

/** Where and when a hearing of a given shape can lie inside the window. */
public final class Options {

    /**
     * Sessions at a location.
     *
     * @param location location code
     * @param sessions sessions in time order, well shaped, on open days of the location
     */
    public record Option(String location, List<Session> sessions) {

        public LocalDate firstDay() {
            return sessions.get(0).day();
        }
    }

    private final Map<Shape, List<Option>> known = new HashMap<>();
    private final Facts facts;

    public Options(Facts facts) {
        this.facts = facts;
    }

    /** All options at all locations, the earliest first. */
    public List<Option> of(Shape shape) {
        return known.computeIfAbsent(shape, any -> facts.caseload().resources().locations().stream()
                .flatMap(location -> at(location, shape))
                .sorted(comparing(Option::firstDay))
                .toList());
    }

    private Stream<Option> at(Location location, Shape shape) {
        var days = facts.calendar()
                .window()
                .days()
                .filter(day -> facts.calendar().isOpen(location, day))
                .toList();
        var options = new ArrayList<Option>();
        for (int first = 0; first < days.size(); first++) {
            for (var sessions : from(days, first, shape)) {
                options.add(new Option(location.code(), sessions));
            }
        }
        return options.stream();
    }

    private static List<List<Session>> from(List<LocalDate> days, int first, Shape shape) {
        var day = days.get(first);
        return switch (shape.kind()) {
            case ONE -> List.of(List.of(Session.morning(day)), List.of(Session.afternoon(day)));
            case DAY -> List.of(wholeDay(day));
            case TWO_DAYS ->
                first + 1 < days.size() ? List.of(join(wholeDay(day), wholeDay(days.get(first + 1)))) : List.of();
            case SPLIT -> {
                int end = Math.min(days.size(), first + Shape.SPLIT_SPAN);
                yield split(day, days.subList(first + 1, end), shape.sessions());
            }
        };
    }

    /** One session on the first day and one on each of so many of the days after it. */
    private static List<List<Session>> split(LocalDate first, List<LocalDate> later, int sessions) {
        var found = new ArrayList<List<Session>>();
        for (var session : wholeDay(first)) {
            if (sessions == 1) {
                found.add(List.of(session));
            }
            for (int next = 0; sessions > 1 && next < later.size(); next++) {
                var rest = split(later.get(next), later.subList(next + 1, later.size()), sessions - 1);
                rest.forEach(tail -> found.add(join(List.of(session), tail)));
            }
        }
        return found;
    }

    private static List<Session> wholeDay(LocalDate day) {
        return List.of(Session.morning(day), Session.afternoon(day));
    }

    private static List<Session> join(List<Session> head, List<Session> tail) {
        return Stream.concat(head.stream(), tail.stream()).toList();
    }
}
