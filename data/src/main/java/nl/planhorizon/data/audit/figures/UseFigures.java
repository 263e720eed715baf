package nl.planhorizon.data.audit.figures;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.planhorizon.data.audit.facts.CaseFacts;
import nl.planhorizon.data.audit.facts.Facts;
import nl.planhorizon.data.audit.facts.PlanFacts;
import nl.planhorizon.solver.domain.calendar.Availability;
import nl.planhorizon.solver.domain.calendar.Session;
import nl.planhorizon.solver.domain.cases.LanguageNeed;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.plan.StandingHearing;
import nl.planhorizon.solver.domain.resources.Interpreter;

/**
 * How much of the scarce sessions on the open days of the window a plan uses.
 *
 * @param officerUtilisation hearing sessions of what officers have left after writing
 * @param interpreterUtilisation per language: sessions interpreted in it of all sessions of those who speak it
 * @param roomUtilisation room sessions used of those that are open
 */
public record UseFigures(
        Utilisation officerUtilisation, Map<String, Utilisation> interpreterUtilisation, Utilisation roomUtilisation) {

    public static UseFigures of(Facts facts, PlanFacts plan) {
        return new UseFigures(officers(facts, plan), interpreters(facts, plan), rooms(facts, plan));
    }

    private static Utilisation officers(Facts facts, PlanFacts plan) {
        var days = facts.calendar().openDaysOfWindow();
        long available = facts.caseload().resources().officers().stream()
                .mapToLong(officer -> available(officer.availability(), days))
                .sum();
        long reserved = Stream.concat(
                        facts.standing().history().stream().map(StandingHearing::hearing), plan.hearings().stream())
                .mapToLong(hearing -> reserved(facts, hearing))
                .sum();
        return Utilisation.of(sessionsUsed(facts, plan), available - reserved);
    }

    private static long reserved(Facts facts, Hearing hearing) {
        var calendar = facts.calendar();
        var type = facts.of(hearing).type();
        boolean third = calendar.window().contains(calendar.national().after(hearing.lastDay(), 2));
        boolean fifth = calendar.window().contains(calendar.national().after(hearing.lastDay(), 4));
        return (third ? (long) type.writingThirdDay() : 0) + (fifth ? type.writingFifthDay() : 0);
    }

    private static long sessionsUsed(Facts facts, PlanFacts plan) {
        return plan.hearings().stream()
                .mapToLong(hearing -> sessionsInWindow(facts, hearing))
                .sum();
    }

    private static long sessionsInWindow(Facts facts, Hearing hearing) {
        return hearing.sessions().stream()
                .map(Session::day)
                .filter(facts.calendar().window()::contains)
                .count();
    }

    private static Map<String, Utilisation> interpreters(Facts facts, PlanFacts plan) {
        var days = facts.calendar().openDaysOfWindow();
        var byLanguage = new TreeMap<String, Utilisation>();
        for (var interpreter : facts.caseload().resources().interpreters()) {
            long available = available(interpreter.availability(), days) * interpreter.places();
            interpreter.languages().stream()
                    .map(spoken -> spoken.language())
                    .distinct()
                    .forEach(language -> add(byLanguage, language, 0, available));
        }
        for (var hearing : plan.hearings()) {
            var interpreter = facts.interpreterOf(hearing);
            if (interpreter != null) {
                add(byLanguage, language(facts.of(hearing), interpreter), sessionsInWindow(facts, hearing), 0);
            }
        }
        return Collections.unmodifiableMap(byLanguage);
    }

    private static void add(Map<String, Utilisation> byLanguage, String language, long used, long available) {
        byLanguage.compute(
                language, (any, known) -> (known == null ? Utilisation.of(0, 0) : known).and(used, available));
    }

    /** The first language the applicant accepts that this interpreter speaks well enough; else the applicant's own. */
    private static String language(CaseFacts facts, Interpreter interpreter) {
        var need = facts.asylumCase().language();
        return need.accepted().stream()
                .filter(language -> interpreter.speaks(new LanguageNeed(List.of(language), need.level())))
                .findFirst()
                .orElse(need.own());
    }

    private static Utilisation rooms(Facts facts, PlanFacts plan) {
        var resources = facts.caseload().resources();
        long open = resources.rooms().stream()
                .mapToLong(room -> 2
                        * facts.calendar().openDaysOfWindow().stream()
                                .filter(day -> !room.isClosedOn(day)
                                        && !facts.location(room.location()).isClosedOn(day))
                                .count())
                .sum();
        return Utilisation.of(sessionsUsed(facts, plan), open);
    }

    private static long available(Availability availability, List<LocalDate> days) {
        return days.stream()
                .flatMap(day -> Stream.of(Session.morning(day), Session.afternoon(day)))
                .filter(availability::includes)
                .count();
    }
}
