package nl.planhorizon.api.hearingdays.letter;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.planhorizon.api.console.Language;
import nl.planhorizon.api.console.Texts;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.data.audit.facts.CaseFacts;
import nl.planhorizon.solver.domain.calendar.Half;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.resources.Interpreter;
import nl.planhorizon.solver.domain.resources.Location;

/**
 * What an invitation says, in Dutch.
 *
 * @param caseId id of the planned unit
 * @param hearingType what kind of hearing
 * @param language the applicant's own language, in Dutch
 * @param needsInterpreter whether an interpreter is called
 * @param remote whether the interpreter takes part by video or telephone
 * @param location name of the location
 * @param days days with their hours
 */
public record Letter(
        String caseId,
        String hearingType,
        String language,
        boolean needsInterpreter,
        boolean remote,
        String location,
        List<Day> days) {

    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
    private static final Texts TEXTS = new Texts(Language.NL);

    public Letter {
        days = List.copyOf(days);
    }

    /**
     * A day with its hours.
     *
     * @param name as in: maandag 24 juli 2023
     * @param hours from when to when
     */
    public record Day(String name, String hours) {}

    static Letter of(Hearing hearing, CaseFacts facts, Office office) {
        var language = facts.asylumCase().language();
        var resources = office.caseload().resources();
        return new Letter(
                hearing.caseId(),
                facts.type().dutch(),
                TEXTS.language(language.own()),
                language.needsInterpreter(),
                resources.interpreters().stream()
                        .filter(each -> each.id().equals(hearing.interpreter()))
                        .map(Interpreter::presence)
                        .anyMatch(presence -> presence.isRemote()),
                resources.locations().stream()
                        .filter(each -> each.code().equals(hearing.location()))
                        .map(Location::name)
                        .findFirst()
                        .orElse(hearing.location()),
                days(hearing));
    }

    private static List<Day> days(Hearing hearing) {
        return hearing.sessions().stream()
                .map(session -> session.day())
                .distinct()
                .map(day -> new Day(
                        DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", DUTCH).format(day), hours(hearing, day)))
                .toList();
    }

    private static String hours(Hearing hearing, LocalDate day) {
        return hearing.sessions().stream()
                .filter(session -> session.day().equals(day))
                .map(session -> session.half() == Half.MORNING ? "09.00 tot 12.30 uur" : "13.00 tot 16.30 uur")
                .collect(Collectors.joining(" en "));
    }
}
