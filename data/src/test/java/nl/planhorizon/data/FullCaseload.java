package nl.planhorizon.data;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.calendar.Availability;
import nl.planhorizon.solver.domain.calendar.AvailabilityException;
import nl.planhorizon.solver.domain.calendar.AvailabilityException.Reason;
import nl.planhorizon.solver.domain.calendar.DateRange;
import nl.planhorizon.solver.domain.calendar.Half;
import nl.planhorizon.solver.domain.calendar.OpenDays;
import nl.planhorizon.solver.domain.calendar.Session;
import nl.planhorizon.solver.domain.calendar.WeekPattern;
import nl.planhorizon.solver.domain.cases.AsylumCase;
import nl.planhorizon.solver.domain.cases.CaseDates;
import nl.planhorizon.solver.domain.cases.CaseStatus;
import nl.planhorizon.solver.domain.cases.ChecklistItem;
import nl.planhorizon.solver.domain.cases.Circumstances;
import nl.planhorizon.solver.domain.cases.InvitationForm;
import nl.planhorizon.solver.domain.cases.LanguageNeed;
import nl.planhorizon.solver.domain.cases.MedicalAdvice;
import nl.planhorizon.solver.domain.cases.Needs;
import nl.planhorizon.solver.domain.cases.Procedure;
import nl.planhorizon.solver.domain.cases.Sex;
import nl.planhorizon.solver.domain.cases.TermRecord;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.plan.Invitation;
import nl.planhorizon.solver.domain.plan.Pin;
import nl.planhorizon.solver.domain.plan.StandingHearing;
import nl.planhorizon.solver.domain.policy.Policy;
import nl.planhorizon.solver.domain.policy.Setting;
import nl.planhorizon.solver.domain.policy.Shape;
import nl.planhorizon.solver.domain.resources.Companion;
import nl.planhorizon.solver.domain.resources.Interpreter;
import nl.planhorizon.solver.domain.resources.Level;
import nl.planhorizon.solver.domain.resources.Location;
import nl.planhorizon.solver.domain.resources.Officer;
import nl.planhorizon.solver.domain.resources.Presence;
import nl.planhorizon.solver.domain.resources.Resources;
import nl.planhorizon.solver.domain.resources.Room;
import nl.planhorizon.solver.domain.resources.SpokenLanguage;
import org.jspecify.annotations.Nullable;

/** A small caseload without faults in which every field of every table is used. */
final class FullCaseload {

    static final LocalDate MONDAY = LocalDate.of(2023, 7, 24);

    private FullCaseload() {}

    static Caseload caseload() {
        return new Caseload(
                "Klein maar volledig: \"é\"; =1+1",
                MONDAY.minusDays(3),
                new DateRange(MONDAY, MONDAY.plusDays(18)),
                new OpenDays(Set.of(LocalDate.of(2023, 12, 25), LocalDate.of(2023, 12, 26))),
                policy(),
                List.of(plain(), full(), second(), withdrawn()),
                resources(),
                List.of(
                        new Companion("L1", Companion.Kind.LAWYER, List.of(days(1, 2), days(4, 4))),
                        new Companion("G1", Companion.Kind.GUARDIAN, List.of())),
                List.of(history(), pinned(), published()));
    }

    private static Policy policy() {
        var bundled = Policies.bundled();
        return new Policy(
                "proef-2",
                bundled.queues(),
                bundled.hearingTypes(),
                bundled.ruleSets(),
                bundled.restWaivers(),
                bundled.ageBands(),
                Set.of("BAA", "X"),
                bundled.noShowRates(),
                bundled.settings().with(Setting.FROZEN_DAYS, 7));
    }

    private static DateRange days(int first, int last) {
        return new DateRange(MONDAY.plusDays(first), MONDAY.plusDays(last));
    }

    private static AsylumCase plain() {
        return new AsylumCase(
                "1001",
                1,
                CaseStatus.OPEN,
                new Procedure("regular", 4, "DETAILED", "SYR", false),
                new CaseDates(LocalDate.of(2022, 11, 1), LocalDate.of(2022, 11, 3), null, MONDAY.minusDays(60), null),
                Set.of(),
                new LanguageNeed(List.of("ar"), Level.B2),
                new Needs(Set.of(), null, false, false, false, null),
                new Circumstances(Set.of("TA"), null, Set.of(), List.of(), InvitationForm.LETTER, null, 0),
                List.of());
    }

    private static AsylumCase full() {
        var applied = LocalDate.of(2023, 6, 1);
        return new AsylumCase(
                "1002",
                1,
                CaseStatus.HEARD,
                new Procedure("priority", 4, "DETAILED", "DZA", true),
                new CaseDates(
                        applied,
                        applied.plusDays(1),
                        applied.plusDays(3),
                        applied.plusDays(9),
                        LocalDate.of(2008, 2, 29)),
                Set.of(ChecklistItem.FAMILY, ChecklistItem.MEDICAL_ADVICE),
                new LanguageNeed(List.of("ber", "ar", "fr"), Level.C1),
                needsOfFull(),
                new Circumstances(
                        Set.of("TA", "DB"),
                        "FAM-7",
                        Set.of("L1", "G1"),
                        List.of(days(1, 3), days(8, 8)),
                        InvitationForm.IN_PERSON,
                        MONDAY.minusDays(10),
                        9),
                List.of(
                        new TermRecord("vw-2000", LocalDate.of(2023, 12, 1), MONDAY.minusDays(90)),
                        new TermRecord("wbv-2023-3", LocalDate.of(2024, 9, 1), MONDAY.minusDays(30))));
    }

    private static Needs needsOfFull() {
        return new Needs(
                Set.of("MINOR", "B"),
                Sex.FEMALE,
                true,
                true,
                true,
                new MedicalAdvice(Shape.split(3), MONDAY.plusDays(90)));
    }

    private static AsylumCase second() {
        return new AsylumCase(
                "1002",
                2,
                CaseStatus.OPEN,
                new Procedure("priority", 4, "SUPPLEMENTARY", "DZA", false),
                new CaseDates(LocalDate.of(2023, 6, 1), LocalDate.of(2023, 6, 2), null, null, null),
                Set.of(),
                new LanguageNeed(List.of("nl"), Level.B2),
                new Needs(Set.of(), null, false, false, false, new MedicalAdvice(null, MONDAY.plusDays(5))),
                new Circumstances(Set.of("DB"), "FAM-7", Set.of(), List.of(), InvitationForm.AGREED, null, 0),
                List.of());
    }

    private static AsylumCase withdrawn() {
        return new AsylumCase(
                "-1003",
                1,
                CaseStatus.WITHDRAWN,
                new Procedure("track-1", 1, "DUBLIN", "UNK", false),
                new CaseDates(LocalDate.of(2023, 7, 1), LocalDate.of(2023, 7, 1), LocalDate.of(2023, 7, 3), null, null),
                Set.of(),
                new LanguageNeed(List.of("ar-egyptian"), Level.B2),
                new Needs(Set.of(), Sex.MALE, false, true, false, new MedicalAdvice(Shape.DAY, null)),
                new Circumstances(Set.of("DB"), null, Set.of(), List.of(), InvitationForm.LETTER, null, 0),
                List.of());
    }

    private static Resources resources() {
        return new Resources(
                officers(),
                interpreters(),
                List.of(
                        new Location("TA", "Ter Apel", List.of(days(4, 4))),
                        new Location("DB", "'s-Hertogenbosch", List.of())),
                List.of(
                        new Room("TA-1", "TA", false, true, List.of(days(1, 2), days(9, 9))),
                        new Room("TA-2", "TA", false, false, List.of()),
                        new Room("DB-K", "DB", true, true, List.of())));
    }

    private static List<AvailabilityException> away() {
        return List.of(
                new AvailabilityException(days(7, 11), null, Reason.LEAVE),
                new AvailabilityException(days(2, 2), Half.MORNING, Reason.EXTRA),
                new AvailabilityException(days(3, 3), Half.AFTERNOON, Reason.OTHER_WORK));
    }

    private static List<Officer> officers() {
        var partTime = WeekPattern.NONE
                .with(DayOfWeek.MONDAY, Half.MORNING)
                .with(DayOfWeek.MONDAY, Half.AFTERNOON)
                .with(DayOfWeek.THURSDAY, Half.AFTERNOON);
        return List.of(
                officer("O1", "TA", Availability.always(), null),
                new Officer(
                        "O2",
                        Sex.MALE,
                        List.of("TA", "DB"),
                        Set.of(),
                        "BAA",
                        new Availability(partTime, away()),
                        0,
                        null),
                officer("O3", "TA", new Availability(WeekPattern.NONE, List.of()), "O1"),
                officer("O4", "DB", Availability.always(), null));
    }

    private static Officer officer(String id, String location, Availability availability, @Nullable String mentor) {
        return new Officer(id, Sex.FEMALE, List.of(location), Set.of("B", "MINOR"), null, availability, 6, mentor);
    }

    private static List<Interpreter> interpreters() {
        return List.of(
                new Interpreter(
                        "T1",
                        Sex.FEMALE,
                        List.of(new SpokenLanguage("ar", Level.C1), new SpokenLanguage("ber", Level.B2)),
                        Presence.ON_SITE,
                        List.of("DB", "TA"),
                        new Availability(WeekPattern.FULL, away()),
                        1),
                new Interpreter(
                        "POOL",
                        null,
                        List.of(new SpokenLanguage("fr", Level.C1)),
                        Presence.TELEPHONE,
                        List.of(),
                        Availability.always(),
                        25),
                new Interpreter(
                        "V1",
                        Sex.MALE,
                        List.of(new SpokenLanguage("ar", Level.B2)),
                        Presence.VIDEO,
                        List.of(),
                        Availability.always(),
                        1));
    }

    private static StandingHearing history() {
        var day = MONDAY.minusDays(5);
        var hearing =
                new Hearing("1002", List.of(Session.morning(day), Session.afternoon(day)), "TA", "O1", "T1", "TA-1");
        return new StandingHearing(hearing, true, Invitation.HANDED_OVER, null);
    }

    private static StandingHearing pinned() {
        var hearing = new Hearing("1002-2", List.of(Session.morning(MONDAY)), "DB", "O4", null, "DB-K");
        return new StandingHearing(
                hearing, false, Invitation.NOT_SENT, new Pin("planner-3", "Advocaat kan alleen dan; \"echt\""));
    }

    private static StandingHearing published() {
        var day = MONDAY.plusDays(1);
        var hearing =
                new Hearing("1001", List.of(Session.afternoon(day), Session.morning(day)), "TA", "O1", "T1", "TA-2");
        return new StandingHearing(hearing, true, Invitation.SENT, new Pin("planner-1", "Afspraak"));
    }
}
