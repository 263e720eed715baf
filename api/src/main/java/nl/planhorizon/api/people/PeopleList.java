package nl.planhorizon.api.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.web.OfficeNames;
import nl.planhorizon.api.web.Words;
import nl.planhorizon.data.grid.ListOutput.Heading;
import nl.planhorizon.data.grid.ListOutput.Listed;
import nl.planhorizon.solver.domain.Code;
import nl.planhorizon.solver.domain.calendar.Availability;
import nl.planhorizon.solver.domain.calendar.DateRange;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.resources.Companion;
import nl.planhorizon.solver.domain.resources.Interpreter;
import nl.planhorizon.solver.domain.resources.Location;
import nl.planhorizon.solver.domain.resources.Officer;
import nl.planhorizon.solver.domain.resources.Room;

/** The list of one kind of people or rooms, in the words of whoever looks. */
final class PeopleList {

    private final Office office;
    private final Words words;
    private final OfficeNames names;

    PeopleList(Office office, Words words) {
        this.office = office;
        this.words = words;
        names = new OfficeNames(office.caseload(), words);
    }

    /** The list of those at a location, or everywhere if that is empty, of which some cell has a text in it. */
    Listed of(PeopleKind kind, String location, String text) {
        var rows = rows(kind, location).filter(row -> has(row, text)).toList();
        return new Listed(
                kind.code(),
                headings(kind).stream()
                        .map(key -> new Heading(key, words.say("people.column." + key)))
                        .toList(),
                rows);
    }

    private static boolean has(List<Object> row, String text) {
        var wanted = text.strip().toUpperCase(Locale.ROOT);
        return row.stream()
                .anyMatch(cell -> cell.toString().toUpperCase(Locale.ROOT).contains(wanted));
    }

    private static List<String> headings(PeopleKind kind) {
        return switch (kind) {
            case OFFICERS -> List.of("code", "locations", "skills", "team", "week", "limit", "away", "hearings");
            case INTERPRETERS ->
                List.of("code", "languages", "presence", "locations", "called", "week", "away", "hearings");
            case ROOMS -> List.of("code", "locations", "fit", "closed", "hearings");
            case LOCATIONS -> List.of("code", "name", "rooms", "officers", "closed", "hearings");
            case COMPANIONS -> List.of("code", "kind", "unavailable", "cases");
            case HOLIDAYS -> List.of("code", "day");
        };
    }

    private Stream<List<Object>> rows(PeopleKind kind, String location) {
        var resources = office.caseload().resources();
        return switch (kind) {
            case OFFICERS ->
                resources.officers().stream()
                        .filter(each -> isAt(each.locations(), location))
                        .map(officer(counted(Hearing::officer)));
            case INTERPRETERS ->
                resources.interpreters().stream()
                        .filter(each -> isAt(each.locations(), location))
                        .map(interpreter(counted(each -> Objects.requireNonNullElse(each.interpreter(), ""))));
            case ROOMS ->
                resources.rooms().stream()
                        .filter(each -> isAt(List.of(each.location()), location))
                        .map(room(counted(Hearing::room)));
            case LOCATIONS ->
                resources.locations().stream()
                        .filter(each -> isAt(List.of(each.code()), location))
                        .map(place(counted(Hearing::location)));
            case COMPANIONS -> office.caseload().companions().stream().map(this::companion);
            case HOLIDAYS ->
                office.caseload().openDays().holidays().stream()
                        .sorted()
                        .map(day -> List.<Object>of(day.toString(), words.longDay(day)));
        };
    }

    private static boolean isAt(Collection<String> locations, String location) {
        return location.isEmpty() || locations.contains(location);
    }

    private Map<String, Long> counted(Function<Hearing, String> by) {
        return office.plans().working().values().stream().collect(Collectors.groupingBy(by, Collectors.counting()));
    }

    private Function<Officer, List<Object>> officer(Map<String, Long> hearings) {
        return each -> List.of(
                each.id(),
                locations(each.locations()),
                each.skills().stream().sorted().collect(Collectors.joining(", ")),
                Objects.requireNonNullElse(each.team(), ""),
                week(each.availability()),
                (long) each.weeklyLimit(),
                away(each.availability()),
                hearings.getOrDefault(each.id(), 0L));
    }

    private Function<Interpreter, List<Object>> interpreter(Map<String, Long> hearings) {
        return each -> List.of(
                each.id(),
                each.languages().stream()
                        .map(spoken -> words.language(spoken.language()) + " " + spoken.level())
                        .collect(Collectors.joining(", ")),
                words.say("choice." + Code.of(each.presence())),
                locations(each.locations()),
                each.isPool() ? words.say("people.pool", words.number(each.places())) : words.say("people.by-name"),
                week(each.availability()),
                away(each.availability()),
                hearings.getOrDefault(each.id(), 0L));
    }

    private Function<Room, List<Object>> room(Map<String, Long> hearings) {
        return each -> List.of(
                each.id(),
                names.location(each.location()),
                Stream.of(each.child() ? words.say("field.child") : "", each.video() ? words.say("field.video") : "")
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(", ")),
                ranges(each.closed()),
                hearings.getOrDefault(each.id(), 0L));
    }

    private Function<Location, List<Object>> place(Map<String, Long> hearings) {
        var resources = office.caseload().resources();
        return each -> List.of(
                each.code(),
                each.name(),
                resources.rooms().stream()
                        .filter(room -> room.location().equals(each.code()))
                        .count(),
                resources.officers().stream()
                        .filter(officer -> officer.locations().contains(each.code()))
                        .count(),
                ranges(each.closed()),
                hearings.getOrDefault(each.code(), 0L));
    }

    private List<Object> companion(Companion each) {
        return List.of(
                each.id(),
                words.say("choice." + Code.of(each.kind())),
                ranges(each.unavailable()),
                office.caseload().cases().stream()
                        .filter(one -> one.circumstances().companions().contains(each.id()))
                        .count());
    }

    private String locations(List<String> codes) {
        return codes.stream().map(names::location).collect(Collectors.joining(", "));
    }

    private String week(Availability availability) {
        return words.say("people.halves", words.number(availability.pattern().count()));
    }

    /** Days away that are not over. */
    private String away(Availability availability) {
        return ranges(availability.exceptions().stream()
                .filter(each -> !each.adds())
                .map(each -> each.days())
                .toList());
    }

    private String ranges(List<DateRange> ranges) {
        LocalDate today = office.caseload().asOf();
        return ranges.stream()
                .filter(each -> !each.last().isBefore(today))
                .sorted(Comparator.comparing(DateRange::first))
                .map(each -> each.first().equals(each.last())
                        ? words.day(each.first())
                        : words.day(each.first()) + " – " + words.day(each.last()))
                .collect(Collectors.joining(", "));
    }
}
