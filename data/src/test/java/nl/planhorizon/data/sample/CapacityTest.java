package nl.planhorizon.data.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.calendar.Availability;
import nl.planhorizon.solver.domain.calendar.Session;
import nl.planhorizon.solver.domain.calendar.Weeks;
import nl.planhorizon.solver.domain.cases.AsylumCase;
import nl.planhorizon.solver.domain.policy.HearingType;
import nl.planhorizon.solver.domain.resources.Interpreter;
import nl.planhorizon.solver.domain.resources.Officer;
import nl.planhorizon.solver.domain.resources.Room;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What demo caseloads ask of the people and rooms they have, counted in sessions; no plan is made. */
class CapacityTest {

    private static final String REGULAR = "";
    private static final Set<String> RECEPTION = Set.of("TA", "BU");

    @ParameterizedTest
    @CsvSource({
        "demo-300, interpreters, kmr",
        "demo-3000, officers, ''",
        "national, rooms, TA",
        "stress-300, interpreters, kmr",
        "stress-3000, officers, ''",
        "stress-national, interpreters, ar-levantine"
    })
    void everySizeIsShortOfSomethingElse(String name, String kind, String of) {
        var caseload = caseload(name);

        var kinds = List.of(officers(caseload), interpreters(caseload), rooms(caseload));

        var tightest = kinds.stream().min(Comparator.comparing(Kind::most)).orElseThrow();
        assertThat(tightest.name()).isEqualTo(kind);
        assertThat(tightest.shortest()).isEqualTo(of);
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo-300", "demo-3000", "national", "stress-300", "stress-3000", "stress-national"})
    void noSizeIsHopelessAndNoneIsTrivial(String name) {
        var caseload = caseload(name);

        double asked = ready(caseload).mapToLong(sessionsOf(caseload)).sum();
        long most = Stream.of(officers(caseload), interpreters(caseload), rooms(caseload))
                .mapToLong(Kind::most)
                .min()
                .orElseThrow();

        assertThat(most / asked).isBetween(0.15, 0.9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo-300", "demo-3000", "national", "stress-300", "stress-3000", "stress-national"})
    void promiseOfFourWeeksCanMostlyBeKeptInEveryLanguage(String name) {
        var caseload = caseload(name);
        var asked = byKey(bound(caseload).toList(), each -> each.language().own(), sessionsOf(caseload));

        asked.forEach((language, sessions) -> {
            if (sessions >= 4) {
                assertThat((double) onOffer(caseload, language) / sessions)
                        .as(language)
                        .isGreaterThan(1);
            }
        });
        assertThat(asked).containsKey("ar-algerian");
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo-300", "demo-3000", "national", "stress-300", "stress-3000", "stress-national"})
    void oldPriorityCasesFarFromReceptionAreMoreThanInterpretersOnSiteCanHear(String name) {
        var caseload = caseload(name);

        long asked = ready(caseload)
                .filter(each -> isPriority(each) && each.language().own().equals("ar-algerian"))
                .filter(each -> isElsewhere(each.circumstances().locations()))
                .mapToLong(sessionsOf(caseload))
                .sum();
        long onSite = caseload.resources().interpreters().stream()
                .filter(each -> each.mainLanguage().equals("ar-algerian"))
                .filter(each -> each.locations().stream().anyMatch(code -> !RECEPTION.contains(code)))
                .mapToLong(each -> worked(caseload, each.availability()))
                .sum();

        assertThat(asked).isGreaterThan(onSite);
    }

    /** A kind of resource: per sort the sessions asked, those of its own, and those of others who could help as well. */
    private record Kind(String name, Map<String, Long> asked, Map<String, Long> offered, Map<String, Long> withHelp) {

        long most() {
            return asked.entrySet().stream()
                    .mapToLong(entry -> Math.min(entry.getValue(), offered.getOrDefault(entry.getKey(), 0L)))
                    .sum();
        }

        String shortest() {
            return asked.entrySet().stream()
                    .max(Comparator.comparing(entry -> entry.getValue() - withHelp.getOrDefault(entry.getKey(), 0L)))
                    .orElseThrow()
                    .getKey();
        }
    }

    private static Kind officers(Caseload caseload) {
        Function<AsylumCase, String> team = each -> each.procedure().queue().equals("baa") ? "BAA" : REGULAR;
        var offered = byKey(
                caseload.resources().officers(),
                each -> each.team() == null ? REGULAR : each.team(),
                each -> hearingSessions(caseload, each));
        return new Kind("officers", byKey(ready(caseload).toList(), team, sessionsOf(caseload)), offered, offered);
    }

    private static Kind interpreters(Caseload caseload) {
        var heardInTheirs = ready(caseload)
                .filter(each -> each.language().needsInterpreter())
                .toList();
        var asked = byKey(heardInTheirs, each -> each.language().own(), sessionsOf(caseload));
        ToLongFunction<Interpreter> worked = each -> each.places() * worked(caseload, each.availability());
        var interpreters = caseload.resources().interpreters();
        var withHelp = asked.keySet().stream()
                .collect(Collectors.toMap(language -> language, language -> interpreters.stream()
                        .filter(each -> speaks(each, language))
                        .mapToLong(worked)
                        .sum()));
        return new Kind("interpreters", asked, byKey(interpreters, Interpreter::mainLanguage, worked), withHelp);
    }

    /** Cases that may be heard at several locations count at the first that is theirs by size. */
    private static Kind rooms(Caseload caseload) {
        var offered = byKey(caseload.resources().rooms(), Room::location, room -> open(caseload, room));
        var largest = Comparator.<String, Long>comparing(code -> offered.getOrDefault(code, 0L));
        Function<AsylumCase, String> where = each -> each.circumstances().locations().stream()
                .max(largest.thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
        return new Kind("rooms", byKey(ready(caseload).toList(), where, sessionsOf(caseload)), offered, offered);
    }

    private static Stream<AsylumCase> ready(Caseload caseload) {
        return caseload.cases().stream().filter(AsylumCase::isReady);
    }

    private static boolean isPriority(AsylumCase unit) {
        return unit.procedure().queue().equals("priority");
    }

    /** Priority cases within four weeks of their registration hearing. */
    private static Stream<AsylumCase> bound(Caseload caseload) {
        var first = caseload.asOf().minusWeeks(4);
        return ready(caseload).filter(CapacityTest::isPriority).filter(each -> {
            var registered = each.dates().registrationHearing();
            return registered != null && !registered.isBefore(first);
        });
    }

    /** Sessions of the next four weeks of all who speak a language and are not tied to places without priority cases. */
    private static long onOffer(Caseload caseload, String language) {
        var until = caseload.asOf().plusWeeks(4);
        return caseload.resources().interpreters().stream()
                .filter(each -> speaks(each, language))
                .filter(each ->
                        each.presence().isRemote() || each.locations().stream().anyMatch(RECEPTION::contains))
                .mapToLong(each -> each.places()
                        * sessions(caseload)
                                .filter(session -> session.day().isBefore(until))
                                .filter(each.availability()::includes)
                                .count())
                .sum();
    }

    private static boolean isElsewhere(Set<String> locations) {
        return locations.stream().noneMatch(RECEPTION::contains);
    }

    private static boolean speaks(Interpreter interpreter, String language) {
        return interpreter.languages().stream()
                .anyMatch(spoken -> spoken.language().equals(language));
    }

    private static ToLongFunction<AsylumCase> sessionsOf(Caseload caseload) {
        var types = caseload.policy().hearingTypes().stream()
                .collect(
                        Collectors.toMap(HearingType::code, type -> type.shape().sessions()));
        return unit -> types.getOrDefault(unit.procedure().hearingType(), 0);
    }

    private static Stream<Session> sessions(Caseload caseload) {
        return caseload.window()
                .days()
                .filter(caseload.openDays()::isOpen)
                .flatMap(day -> Stream.of(Session.morning(day), Session.afternoon(day)));
    }

    private static long worked(Caseload caseload, Availability availability) {
        return sessions(caseload).filter(availability::includes).count();
    }

    private static long hearingSessions(Caseload caseload, Officer officer) {
        return sessions(caseload)
                .filter(officer.availability()::includes)
                .collect(Collectors.groupingBy(session -> Weeks.mondayOf(session.day()), Collectors.counting()))
                .values()
                .stream()
                .mapToLong(worked -> Math.min(worked, officer.weeklyLimit()))
                .sum();
    }

    private static long open(Caseload caseload, Room room) {
        return sessions(caseload)
                .filter(session -> !room.isClosedOn(session.day()))
                .count();
    }

    private static <T> Map<String, Long> byKey(List<T> all, Function<T, String> key, ToLongFunction<T> sessions) {
        return all.stream().collect(Collectors.groupingBy(key, Collectors.summingLong(sessions)));
    }

    private static Caseload caseload(String name) {
        return DemoData.generate(DemoRequest.named(name).orElseThrow());
    }
}
