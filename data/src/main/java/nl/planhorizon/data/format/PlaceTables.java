package nl.planhorizon.data.format;

import static nl.planhorizon.data.cell.CalendarTypes.ranges;
import static nl.planhorizon.data.cell.Types.code;
import static nl.planhorizon.data.cell.Types.text;
import static nl.planhorizon.data.cell.Types.yesNo;

import java.util.List;
import java.util.function.Function;
import nl.planhorizon.data.table.Column;
import nl.planhorizon.data.table.Table;
import nl.planhorizon.solver.domain.calendar.DateRange;
import nl.planhorizon.solver.domain.resources.Location;
import nl.planhorizon.solver.domain.resources.Room;

/** Locations and their rooms. */
final class PlaceTables {

    private static final Column<Location, String> CODE = Column.<Location, String>of(
                    "code", code(), Location::code, "Korte code van de locatie", "Short code of the location")
            .mandatory();
    private static final Column<Location, String> NAME = Column.<Location, String>of(
                    "name", text(), Location::name, "Naam van de locatie", "Name of the location")
            .mandatory();
    private static final Column<Location, List<DateRange>> CLOSED = closed(
            Location::closed,
            "Dagen waarop de locatie dicht is, naast weekenden en feestdagen",
            "Days on which it is closed beyond weekends and holidays");

    static final Table<Location> LOCATIONS = Table.<Location>of(
                    "locations",
                    "Locaties",
                    "Locations",
                    List.of(CODE, NAME, CLOSED),
                    row -> new Location(row.get(CODE), row.get(NAME), row.get(CLOSED)))
            .keyedBy(row -> row.find(CODE));

    private static final Column<Room, String> ROOM = Column.<Room, String>of(
                    "id",
                    code(),
                    Room::id,
                    "Code van de hoorkamer, uniek over alle locaties",
                    "Code of the room, unique among all locations")
            .mandatory();
    private static final Column<Room, String> LOCATION = Column.<Room, String>of(
                    "location", code(), Room::location, "Locatie van de hoorkamer", "Location of the room")
            .mandatory()
            .refersTo(LOCATIONS.name());
    private static final Column<Room, Boolean> CHILD =
            flag("child", Room::child, "Of dit een kinderhoorkamer is", "Whether children are heard here");
    private static final Column<Room, Boolean> VIDEO =
            flag("video", Room::video, "Of er videoapparatuur is", "Whether it has video equipment");
    private static final Column<Room, List<DateRange>> ROOM_CLOSED =
            closed(Room::closed, "Dagen waarop de kamer niet te gebruiken is", "Days on which the room cannot be used");

    static final Table<Room> ROOMS = Table.<Room>of(
                    "rooms",
                    "Hoorkamers",
                    "Hearing rooms",
                    List.of(ROOM, LOCATION, CHILD, VIDEO, ROOM_CLOSED),
                    row -> new Room(
                            row.get(ROOM), row.get(LOCATION), row.get(CHILD), row.get(VIDEO), row.get(ROOM_CLOSED)))
            .keyedBy(row -> row.find(ROOM));

    private PlaceTables() {}

    private static <R> Column<R, List<DateRange>> closed(
            Function<R, List<DateRange>> closed, String dutch, String english) {
        return Column.<R, List<DateRange>>of("closed", ranges(), closed, dutch, english)
                .orElse(List.of());
    }

    private static Column<Room, Boolean> flag(
            String name, Function<Room, Boolean> value, String dutch, String english) {
        return Column.<Room, Boolean>of(name, yesNo(), value, dutch, english).orElse(false);
    }
}
