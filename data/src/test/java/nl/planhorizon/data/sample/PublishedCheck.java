package nl.planhorizon.data.sample;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.calendar.Session;
import nl.planhorizon.solver.domain.calendar.Weeks;
import nl.planhorizon.solver.domain.cases.AsylumCase;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.plan.StandingHearing;
import nl.planhorizon.solver.domain.policy.AgeBand;
import nl.planhorizon.solver.domain.policy.HearingType;
import nl.planhorizon.solver.domain.policy.Shape;
import nl.planhorizon.solver.domain.resources.Companion;
import nl.planhorizon.solver.domain.resources.Interpreter;
import nl.planhorizon.solver.domain.resources.Location;
import nl.planhorizon.solver.domain.resources.Officer;
import nl.planhorizon.solver.domain.resources.Presence;
import nl.planhorizon.solver.domain.resources.Room;

/** Counts what the published hearings of a demo break, from the rules alone: nothing is shared with what placed them. */
final class PublishedCheck {

    private final Caseload caseload;
    private final Map<String, AsylumCase> cases;
    private final Map<String, Officer> officers;
    private final Map<String, Interpreter> interpreters;
    private final Map<String, Room> rooms;
    private final Map<String, Location> locations;
    private final Map<String, Companion> companions;
    private final Map<String, HearingType> types;
    private final Map<String, Integer> broken = new TreeMap<>();
    private final Map<String, Integer> uses = new HashMap<>();
    private final Map<String, Set<String>> whereabouts = new HashMap<>();
    private final Map<String, Integer> heard = new HashMap<>();
    private final Map<String, Integer> work = new HashMap<>();

    private PublishedCheck(Caseload caseload) {
        this.caseload = caseload;
        var resources = caseload.resources();
        cases = byKey(caseload.cases(), AsylumCase::id);
        officers = byKey(resources.officers(), Officer::id);
        interpreters = byKey(resources.interpreters(), Interpreter::id);
        rooms = byKey(resources.rooms(), Room::id);
        locations = byKey(resources.locations(), Location::code);
        companions = byKey(caseload.companions(), Companion::id);
        types = byKey(caseload.policy().hearingTypes(), HearingType::code);
    }

    /** Violations per rule; empty if the published hearings of open cases are a legal plan. */
    static Map<String, Integer> violations(Caseload caseload) {
        var check = new PublishedCheck(caseload);
        caseload.standing().stream().map(StandingHearing::hearing).forEach(check::count);
        check.judgeTogether();
        return check.broken;
    }

    private static <T> Map<String, T> byKey(List<T> all, Function<T, String> key) {
        return all.stream().collect(Collectors.toMap(key, each -> each));
    }

    private <T> T found(Map<String, T> map, String key) {
        var value = map.get(key);
        if (value == null) {
            throw new IllegalArgumentException("Nothing is called " + key + ".");
        }
        return value;
    }

    private void count(Hearing hearing) {
        boolean history = hearing.firstDay().isBefore(caseload.window().first());
        var unit = found(cases, hearing.caseId());
        if (!history && !unit.isReady()) {
            broken.merge("not-ready", 1, Integer::sum);
            return;
        }
        addWork(hearing, unit);
        if (!history) {
            judgeAlone(hearing, unit);
            addUses(hearing, unit);
        }
    }

    private void addWork(Hearing hearing, AsylumCase unit) {
        var type = found(types, unit.procedure().hearingType());
        var officer = found(officers, hearing.officer());
        for (var session : hearing.sessions()) {
            add(heard, officer.id() + "@" + Weeks.mondayOf(session.day()), 1);
            for (var person : crew(officer)) {
                add(work, person.id() + "@" + Weeks.mondayOf(session.day()), 1);
            }
        }
        var third = caseload.openDays().after(hearing.lastDay(), 2);
        var fifth = caseload.openDays().after(hearing.lastDay(), 4);
        add(work, officer.id() + "@" + Weeks.mondayOf(third), type.writingThirdDay());
        add(work, officer.id() + "@" + Weeks.mondayOf(fifth), type.writingFifthDay());
    }

    private void judgeAlone(Hearing hearing, AsylumCase unit) {
        var officer = found(officers, hearing.officer());
        var days = hearing.sessions().stream().map(Session::day).distinct().toList();
        var location = found(locations, hearing.location());
        breaks("officer-unavailable", crew(officer).stream().anyMatch(each -> !includesAll(each, hearing)));
        breaks("officer-elsewhere", crew(officer).stream().anyMatch(each -> !each.locations()
                .contains(hearing.location())));
        breaks("location-closed", days.stream().anyMatch(day -> location.isClosedOn(day) || !isOpen(day)));
        breaks("case-unavailable", days.stream().anyMatch(day -> isAway(unit, day)));
        breaks("location-not-allowed", !unit.circumstances().locations().contains(hearing.location()));
        breaks("too-early", hearing.firstDay().isBefore(earliest(unit, hearing)));
        var medical = unit.needs().medical();
        breaks(
                "medical-expired",
                medical != null
                        && medical.validUntil() != null
                        && hearing.lastDay().isAfter(medical.validUntil()));
        breaks("shape", !hasShape(hearing, unit, location));
        judgeOfficer(hearing, unit, officer);
        judgeVoiceAndRoom(hearing, unit, days);
    }

    private void judgeOfficer(Hearing hearing, AsylumCase unit, Officer officer) {
        var skills = new HashSet<>(unit.needs().skills());
        band(unit, hearing.firstDay()).forEach(band -> skills.addAll(band.skills()));
        boolean project = unit.procedure().queue().equals("baa");
        breaks("officer-skill", !officer.skills().containsAll(skills) || project != "BAA".equals(officer.team()));
        breaks("officer-skill", officer.isTrainee() && !unit.needs().simple());
        breaks("own-sex", unit.needs().sexWish() != null && unit.needs().sexWish() != officer.sex());
    }

    private void judgeVoiceAndRoom(Hearing hearing, AsylumCase unit, List<LocalDate> days) {
        var room = found(rooms, hearing.room());
        boolean child = band(unit, hearing.firstDay()).anyMatch(AgeBand::childRoom);
        breaks(
                "room-unsuitable",
                !room.location().equals(hearing.location())
                        || days.stream().anyMatch(room::isClosedOn)
                        || (child && !room.child()));
        if (hearing.interpreter() == null) {
            breaks("language", unit.language().needsInterpreter());
            return;
        }
        var interpreter = found(interpreters, hearing.interpreter());
        breaks("language", !interpreter.speaks(unit.language()));
        breaks("own-sex", unit.needs().sexWish() != null && unit.needs().sexWish() != interpreter.sex());
        breaks("room-unsuitable", interpreter.presence() == Presence.VIDEO && !room.video());
        breaks(
                "interpreter-elsewhere",
                interpreter.presence().isRemote()
                        ? !unit.needs().remoteAllowed()
                        : !interpreter.locations().contains(hearing.location()));
        breaks("interpreter-unavailable", !hearing.sessions().stream().allMatch(interpreter.availability()::includes));
    }

    private void addUses(Hearing hearing, AsylumCase unit) {
        var people = new ArrayList<String>(unit.circumstances().companions());
        people.add(hearing.room());
        crew(found(officers, hearing.officer())).forEach(each -> people.add(each.id()));
        if (hearing.interpreter() != null) {
            people.add(hearing.interpreter());
        }
        for (var session : hearing.sessions()) {
            people.forEach(id -> add(uses, id + "@" + session, 1));
            people.forEach(id -> whereabouts
                    .computeIfAbsent(id + "@" + session.day(), key -> new HashSet<>())
                    .add(hearing.location()));
        }
    }

    private void judgeTogether() {
        uses.forEach((key, count) -> breaks("double-booked", count > places(key)));
        whereabouts.forEach((key, places) -> breaks("elsewhere", isBound(id(key)) && places.size() > 1));
        heard.forEach((key, count) ->
                breaks("officer-week-full", count > found(officers, id(key)).weeklyLimit()));
        work.forEach((key, count) -> breaks("officer-week-full", count > available(key)));
    }

    private int places(String key) {
        var interpreter = interpreters.get(id(key));
        return interpreter == null ? 1 : interpreter.places();
    }

    private boolean isBound(String id) {
        var interpreter = interpreters.get(id);
        boolean travels = interpreter != null
                && !interpreter.isPool()
                && !interpreter.presence().isRemote();
        return travels || officers.containsKey(id);
    }

    private int available(String key) {
        var officer = found(officers, id(key));
        var monday = LocalDate.parse(key.substring(key.indexOf('@') + 1));
        return (int) monday.datesUntil(monday.plusDays(7))
                .filter(caseload.openDays()::isOpen)
                .flatMap(day -> Stream.of(Session.morning(day), Session.afternoon(day)))
                .filter(officer.availability()::includes)
                .count();
    }

    private boolean hasShape(Hearing hearing, AsylumCase unit, Location location) {
        var medical = unit.needs().medical();
        var type = found(types, unit.procedure().hearingType());
        var shape = medical == null || medical.shape() == null ? type.shape() : medical.shape();
        long days = hearing.sessions().stream().map(Session::day).distinct().count();
        long span = hearing.firstDay()
                .datesUntil(hearing.lastDay().plusDays(1))
                .filter(day -> caseload.openDays().isOpen(day) && !location.isClosedOn(day))
                .count();
        boolean timed =
                switch (shape.kind()) {
                    case ONE, DAY -> days == 1;
                    case TWO_DAYS -> days == 2 && span == 2;
                    case SPLIT -> days == shape.sessions() && span <= Shape.SPLIT_SPAN;
                };
        return timed && hearing.sessions().stream().distinct().count() == shape.sessions();
    }

    /** By the rule sets of the years in question: six full days of rest in track 4. */
    private LocalDate earliest(AsylumCase unit, Hearing hearing) {
        var ready = Objects.requireNonNull(unit.dates().ready());
        var registration = unit.dates().registrationHearing();
        boolean pilot = unit.procedure().nationality().equals("DZA")
                && unit.circumstances().nuisanceReport() != null
                && hearing.location().equals("TA");
        if (registration == null || unit.procedure().track() != 4 || pilot) {
            return ready;
        }
        var rested = registration.plusDays(7);
        return ready.isAfter(rested) ? ready : rested;
    }

    private Stream<AgeBand> band(AsylumCase unit, LocalDate day) {
        var birth = unit.dates().birth();
        return birth == null
                ? Stream.empty()
                : caseload.policy().ageBands().stream()
                        .filter(band -> Period.between(birth, day).getYears() < band.underAge())
                        .sorted(Comparator.comparing(AgeBand::underAge))
                        .limit(1);
    }

    private List<Officer> crew(Officer officer) {
        return officer.mentor() == null ? List.of(officer) : List.of(officer, found(officers, officer.mentor()));
    }

    private boolean includesAll(Officer officer, Hearing hearing) {
        return hearing.sessions().stream().allMatch(officer.availability()::includes);
    }

    private boolean isOpen(LocalDate day) {
        return caseload.window().contains(day) && caseload.openDays().isOpen(day);
    }

    private boolean isAway(AsylumCase unit, LocalDate day) {
        return unit.circumstances().unavailable().stream().anyMatch(range -> range.contains(day))
                || unit.circumstances().companions().stream()
                        .anyMatch(id -> found(companions, id).isAwayOn(day));
    }

    private static String id(String key) {
        return key.substring(0, key.indexOf('@'));
    }

    private static void add(Map<String, Integer> counts, String key, int number) {
        counts.merge(key, number, Integer::sum);
    }

    private void breaks(String rule, boolean isBroken) {
        if (isBroken) {
            broken.merge(rule, 1, Integer::sum);
        }
    }
}
