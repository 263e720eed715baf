package nl.planhorizon.solver.testing.random;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.planhorizon.solver.domain.calendar.Availability;
import nl.planhorizon.solver.domain.calendar.AvailabilityException;
import nl.planhorizon.solver.domain.calendar.AvailabilityException.Reason;
import nl.planhorizon.solver.domain.calendar.DateRange;
import nl.planhorizon.solver.domain.calendar.Half;
import nl.planhorizon.solver.domain.calendar.WeekPattern;
import nl.planhorizon.solver.domain.cases.Sex;
import nl.planhorizon.solver.domain.resources.Companion;
import nl.planhorizon.solver.domain.resources.Interpreter;
import nl.planhorizon.solver.domain.resources.Level;
import nl.planhorizon.solver.domain.resources.Location;
import nl.planhorizon.solver.domain.resources.Officer;
import nl.planhorizon.solver.domain.resources.Presence;
import nl.planhorizon.solver.domain.resources.Resources;
import nl.planhorizon.solver.domain.resources.Room;
import nl.planhorizon.solver.domain.resources.SpokenLanguage;

/** Few people and rooms, so that hearings get in each other's way. */
public final class RandomResources {

    static final List<String> LANGUAGES = List.of("ar", "ary", "tig");
    static final List<String> SKILLS = List.of("minor", "child", "lgbti");

    private final Dice dice;
    private final DateRange window;
    private final List<String> codes;

    public RandomResources(Dice dice, DateRange window) {
        this.dice = dice;
        this.window = window;
        this.codes = List.of("AAA", "BBB", "CCC").subList(0, dice.between(1, 3));
    }

    public Resources next() {
        return new Resources(officers(), interpreters(), locations(), rooms());
    }

    public List<Companion> companions() {
        return IntStream.rangeClosed(1, dice.between(0, 3))
                .mapToObj(number -> new Companion(
                        "L" + number,
                        number == 1 ? Companion.Kind.GUARDIAN : Companion.Kind.LAWYER,
                        dice.chance(40) ? List.of(DateRange.day(dice.day(window))) : List.of()))
                .toList();
    }

    private List<Officer> officers() {
        int count = dice.between(2, 6);
        var officers = new ArrayList<Officer>();
        var mentors = new ArrayList<String>();
        for (int number = 1; number <= count; number++) {
            boolean trainee = number > 1 && dice.chance(30);
            officers.add(new Officer(
                    "O" + number,
                    sex(),
                    ownLocations(),
                    Set.copyOf(dice.some(SKILLS, 60)),
                    number == 2 || dice.chance(15) ? "BAA" : null,
                    availability(),
                    dice.between(1, 6),
                    trainee ? dice.pick(mentors) : null));
            if (!trainee) {
                mentors.add("O" + number);
            }
        }
        return officers;
    }

    private List<Interpreter> interpreters() {
        int count = dice.between(2, 5);
        var interpreters = new ArrayList<Interpreter>();
        for (int number = 1; number <= count; number++) {
            var presence = dice.chance(65) ? Presence.ON_SITE : dice.pick(List.of(Presence.VIDEO, Presence.TELEPHONE));
            int places = dice.chance(25) ? dice.between(2, 3) : 1;
            interpreters.add(new Interpreter(
                    "I" + number,
                    places > 1 && dice.chance(60) ? null : sex(),
                    spoken(),
                    presence,
                    presence.isRemote() ? List.of() : ownLocations(),
                    availability(),
                    places));
        }
        return interpreters;
    }

    private List<SpokenLanguage> spoken() {
        var spoken = new ArrayList<SpokenLanguage>();
        spoken.add(new SpokenLanguage(dice.pick(LANGUAGES.subList(0, 2)), level()));
        for (var extra : dice.some(LANGUAGES, 30)) {
            if (!extra.equals(spoken.get(0).language())) {
                spoken.add(new SpokenLanguage(extra, level()));
            }
        }
        return spoken;
    }

    private List<Location> locations() {
        return codes.stream()
                .map(code -> new Location(code, code, dice.chance(40) ? List.of(shortRange()) : List.of()))
                .toList();
    }

    private List<Room> rooms() {
        var rooms = new ArrayList<Room>();
        for (var code : codes) {
            for (int number = dice.between(1, 4); number > 0; number--) {
                rooms.add(new Room(
                        code + number,
                        code,
                        dice.chance(30),
                        dice.chance(60),
                        dice.chance(20) ? List.of(shortRange()) : List.of()));
            }
        }
        return rooms;
    }

    private Availability availability() {
        var pattern = WeekPattern.FULL;
        for (var weekday : DayOfWeek.values()) {
            for (var half : Half.values()) {
                if (weekday.getValue() <= 5 && dice.chance(10)) {
                    pattern = pattern.without(weekday, half);
                }
            }
        }
        var exceptions = new ArrayList<AvailabilityException>();
        for (int count = dice.between(0, 2); count > 0; count--) {
            var half = dice.chance(50) ? dice.pick(List.of(Half.values())) : null;
            exceptions.add(new AvailabilityException(shortRange(), half, dice.pick(List.of(Reason.values()))));
        }
        return new Availability(pattern, exceptions);
    }

    private DateRange shortRange() {
        var first = dice.day(window).minusDays(dice.between(0, 3));
        return new DateRange(first, first.plusDays(dice.between(0, 3)));
    }

    private List<String> ownLocations() {
        var first = dice.pick(codes);
        var others = dice.some(codes, 40).stream().filter(code -> !code.equals(first));
        return Stream.concat(Stream.of(first), others).toList();
    }

    private Sex sex() {
        return dice.pick(List.of(Sex.values()));
    }

    private Level level() {
        return dice.pick(List.of(Level.values()));
    }
}
