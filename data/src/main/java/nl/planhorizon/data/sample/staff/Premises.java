package nl.planhorizon.data.sample.staff;

import java.util.ArrayList;
import java.util.List;
import nl.planhorizon.data.sample.figures.Codes;
import nl.planhorizon.data.sample.figures.Figures.Site;
import nl.planhorizon.data.sample.figures.Scope;
import nl.planhorizon.solver.domain.calendar.DateRange;
import nl.planhorizon.solver.domain.resources.Location;
import nl.planhorizon.solver.domain.resources.Room;

/**
 * Where hearings are held.
 *
 * @param locations locations
 * @param rooms their rooms
 */
record Premises(List<Location> locations, List<Room> rooms) {

    /** Rooms without which a location is not worth opening. */
    private static final int LEAST = 2;

    /** In stress caseloads staff is the limit, not rooms. */
    private static final double ROOMS_AN_OFFICER = 0.55;

    private static final double VIDEO = 0.5;

    /** A small location is closed for a day in the fourth week, and a room is out of use in the second. */
    static Premises of(Scope scope) {
        var closedDay = DateRange.day(scope.window().first().plusDays(23));
        var last = scope.sites().get(scope.sites().size() - 1);
        var locations = scope.sites().stream()
                .map(site -> new Location(site.code(), site.name(), site.equals(last) ? List.of(closedDay) : List.of()))
                .toList();
        var rooms = new ArrayList<Room>();
        for (var site : scope.sites()) {
            addRooms(site, scope, rooms);
        }
        return new Premises(locations, rooms);
    }

    private static void addRooms(Site site, Scope scope, List<Room> rooms) {
        var monday = scope.window().first().plusWeeks(1);
        var secondWeek = new DateRange(monday, monday.plusDays(4));
        int count = count(site, scope);
        for (int i = 1; i <= count; i++) {
            boolean out = site.code().equals(Codes.TER_APEL) && i == count;
            boolean video = scope.dice("video " + site.code()).at(i).chance(VIDEO) || i == 1;
            rooms.add(new Room(
                    "%s-%02d".formatted(site.code(), i),
                    site.code(),
                    false,
                    video,
                    out ? List.of(secondWeek) : List.of()));
        }
        for (int i = 1; i <= site.childRooms(); i++) {
            rooms.add(new Room("%s-K%d".formatted(site.code(), i), site.code(), true, true, List.of()));
        }
    }

    /** In proportion to the caseload; at national size the very rooms of the calibration. */
    private static int count(Site site, Scope scope) {
        if (scope.stress()) {
            int all = scope.sites().stream().mapToInt(Site::rooms).sum();
            return LEAST + (int) Math.round(scope.officers() * ROOMS_AN_OFFICER * site.rooms() / all);
        }
        double least = 2 * LEAST * Math.max(0, 1 - scope.scale());
        return (int) Math.round(least + site.rooms() * scope.scale());
    }
}
