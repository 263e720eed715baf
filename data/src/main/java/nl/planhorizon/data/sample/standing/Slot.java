package nl.planhorizon.data.sample.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.planhorizon.solver.domain.calendar.Half;
import nl.planhorizon.solver.domain.calendar.Session;
import nl.planhorizon.solver.domain.policy.Shape;
import nl.planhorizon.solver.domain.resources.Location;

/**
 * When and where a hearing could be.
 *
 * @param location location code
 * @param sessions its sessions in time order
 * @param days the days of those
 */
record Slot(String location, List<Session> sessions, List<LocalDate> days) {

    static final Comparator<Slot> IN_TIME = Comparator.comparing(
                    (Slot slot) -> slot.sessions().get(0))
            .thenComparing(Slot::lastDay)
            .thenComparing(Slot::location);

    LocalDate firstDay() {
        return sessions.get(0).day();
    }

    LocalDate lastDay() {
        return sessions.get(sessions.size() - 1).day();
    }

    /** All slots of a shape on the given open days; of split hearings those at the same time of day. */
    static List<Slot> of(Location location, Shape shape, List<LocalDate> openDays) {
        var days = openDays.stream().filter(day -> !location.isClosedOn(day)).toList();
        var sessions =
                switch (shape.kind()) {
                    case ONE -> split(days, 1);
                    case DAY -> days.stream().map(Slot::wholeDay);
                    case TWO_DAYS ->
                        IntStream.range(0, days.size() - 1).mapToObj(i -> Stream.of(days.get(i), days.get(i + 1))
                                .flatMap(day -> wholeDay(day).stream())
                                .toList());
                    case SPLIT -> split(days, shape.sessions());
                };
        return sessions.map(list -> new Slot(location.code(), list, days(list))).toList();
    }

    private static List<LocalDate> days(List<Session> sessions) {
        return sessions.stream().map(Session::day).distinct().toList();
    }

    private static List<Session> wholeDay(LocalDate day) {
        return List.of(Session.morning(day), Session.afternoon(day));
    }

    private static Stream<List<Session>> split(List<LocalDate> days, int count) {
        var found = new ArrayList<List<Session>>();
        for (int first = 0; first + count <= days.size(); first++) {
            for (var half : Half.values()) {
                found.add(days.subList(first, first + count).stream()
                        .map(day -> new Session(day, half))
                        .toList());
            }
        }
        return found.stream();
    }
}
