package nl.planhorizon.api.explain;

import static nl.planhorizon.solver.testing.Given.MONDAY;
import static nl.planhorizon.solver.testing.Given.afternoon;
import static nl.planhorizon.solver.testing.Given.asylumCase;
import static nl.planhorizon.solver.testing.Given.caseload;
import static nl.planhorizon.solver.testing.Given.hearing;
import static nl.planhorizon.solver.testing.Given.interpreter;
import static nl.planhorizon.solver.testing.Given.lawyer;
import static nl.planhorizon.solver.testing.Given.location;
import static nl.planhorizon.solver.testing.Given.morning;
import static nl.planhorizon.solver.testing.Given.officer;
import static nl.planhorizon.solver.testing.Given.policy;
import static nl.planhorizon.solver.testing.Given.room;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.planhorizon.solver.domain.calendar.DateRange;
import nl.planhorizon.solver.domain.calendar.WeekPattern;
import nl.planhorizon.solver.domain.cases.AsylumCase;
import nl.planhorizon.solver.domain.cases.ChecklistItem;
import nl.planhorizon.solver.domain.cases.Sex;
import nl.planhorizon.solver.domain.plan.HearingPlan;
import nl.planhorizon.solver.domain.policy.Setting;
import nl.planhorizon.solver.domain.resources.Level;
import nl.planhorizon.solver.domain.resources.Presence;
import nl.planhorizon.solver.testing.Given;
import nl.planhorizon.solver.testing.given.GivenCase;
import nl.planhorizon.solver.testing.given.GivenCaseload;
import nl.planhorizon.solver.testing.given.GivenHearing;

/** Hand-made situations of case C1, each with a plan; by name, in the order in which they were thought of. */
final class Situations {

    /**
     * One situation.
     *
     * @param caseload the caseload
     * @param plan the plan in it
     */
    record Situation(GivenCaseload caseload, HearingPlan plan) {}

    private static final DateRange WINDOW = new DateRange(MONDAY, MONDAY.plusDays(11));

    private final Map<String, Situation> all = new LinkedHashMap<>();

    private Situations() {
        language();
        officers();
        rooms();
        times();
        places();
        turns();
        promises();
    }

    static Map<String, Situation> all() {
        return new Situations().all;
    }

    private void add(String name, GivenCaseload caseload, GivenHearing... plan) {
        all.put(name, new Situation(caseload, Given.plan(plan)));
    }

    private static GivenCase c1() {
        return asylumCase("C1");
    }

    private void language() {
        add("a language nobody speaks", caseload().cases(c1().speaks(Level.B2, "ckb")));
        add("two languages nobody speaks", caseload().cases(c1().speaks(Level.B2, "ckb", "kmr")));
        add("a dialect nobody speaks", caseload().cases(c1().speaks(Level.B2, "ar-sudanese")));
        add(
                "a level nobody has",
                caseload()
                        .cases(c1().speaks(Level.C1, "ti"))
                        .interpreters(interpreter("I1").speaks(Level.B2, "ti")));
        add("a female interpreter asked for", caseload().cases(c1().wishes(Sex.FEMALE)));
        add(
                "the language or the sex, never both",
                caseload()
                        .cases(c1().speaks(Level.B2, "ckb").wishes(Sex.FEMALE))
                        .interpreters(
                                interpreter("I1").sex(Sex.FEMALE),
                                interpreter("I2").speaks(Level.C1, "ckb")));
        add(
                "remote only, not allowed",
                caseload()
                        .cases(c1().onSiteOnly())
                        .interpreters(interpreter("I1").remote(Presence.TELEPHONE)));
        add(
                "an interpreter who does not work",
                caseload().interpreters(interpreter("I1").works(WeekPattern.NONE)));
        add(
                "sessions held back",
                caseload()
                        .policy(policy().set(Setting.HELD_BACK_PERCENTAGE, 100).set(Setting.HELD_BACK_OPEN_DAYS, 0)));
    }

    private void officers() {
        add("a skill nobody has", caseload().cases(c1().needsSkill("minor")));
        add(
                "two skills nobody has together",
                caseload()
                        .cases(c1().needsSkill("minor", "lgbt"))
                        .officers(officer("O1").skills("minor"), officer("O2").skills("lgbt")));
        add("a male officer asked for", caseload().cases(c1().wishes(Sex.MALE)));
        add("a case of a project team", caseload().cases(c1().queue("baa")));
        add("officers of a project only", caseload().officers(officer("O1").team("BAA")));
        add(
                "a trainee has the skill",
                caseload()
                        .cases(c1().needsSkill("minor"))
                        .officers(officer("O1").skills("minor").mentoredBy("O2"), officer("O2")));
        add("an officer who does not work", caseload().officers(officer("O1").works(WeekPattern.NONE)));
        add(
                "an officer and an interpreter who never work on the same day",
                caseload()
                        .officers(officer("O1").works(mondays()))
                        .interpreters(interpreter("I1")
                                .works(new WeekPattern(1023 & ~mondays().bits()))));
    }

    private static WeekPattern mondays() {
        return new WeekPattern(0b11);
    }

    private void rooms() {
        add("no child room", caseload().cases(c1().childRoom()));
        add(
                "video without a room for it",
                caseload()
                        .interpreters(interpreter("I1").remote(Presence.VIDEO))
                        .rooms(room("R1").withoutVideo()));
        var closed = room("R1");
        WINDOW.days().forEach(closed::closedOn);
        add("the only room closed", caseload().rooms(closed));
        add(
                "the room taken all day",
                monday().cases(3)
                        .officers(officer("O1"), officer("O2"))
                        .interpreters(interpreter("I1"), interpreter("I2")),
                hearing("C2").on(morning(0)).by("O2").with("I2"),
                hearing("C3").on(afternoon(0)).by("O2").with("I2"));
    }

    private static GivenCaseload monday() {
        return caseload().window(MONDAY, MONDAY);
    }

    private void times() {
        add("rest period", caseload().cases(c1().registrationHearingOn(MONDAY.plusDays(10))));
        add("notice", caseload().asOf(MONDAY.plusDays(8)));
        add("ready later", caseload().cases(c1().readyOn(MONDAY.plusDays(20))));
        add("medical advice expired", caseload().cases(c1().medical(null, Given.AS_OF)));
        var away = c1();
        WINDOW.days().forEach(away::awayOn);
        add("applicant away", caseload().cases(away));
        add("lawyer away", caseload().cases(c1().with("L1")).companions(lawyer("L1", WINDOW)));
        add(
                "lawyer at other hearings",
                monday().cases(
                                c1().with("L1"),
                                asylumCase("C2").with("L1"),
                                asylumCase("C3").with("L1"))
                        .companions(lawyer("L1"))
                        .officers(officer("O1"), officer("O2"))
                        .interpreters(interpreter("I1"), interpreter("I2"))
                        .rooms(room("R1"), room("R2")),
                hearing("C2").on(morning(0)).by("O2").with("I2").in("R2"),
                hearing("C3").on(afternoon(0)).by("O2").with("I2").in("R2"));
        add("a shape longer than the window", monday().cases(c1().hearingType("long")));
        add("not ready", caseload().cases(c1().missing(ChecklistItem.FAMILY, ChecklistItem.LANGUAGE)));
    }

    private void places() {
        add("location closed", caseload().locations(location("UTR", WINDOW)));
        add(
                "the interpreter works elsewhere",
                twoLocations().interpreters(interpreter("I1").at("ZEV")));
        add(
                "the interpreter is elsewhere that day",
                twoLocations()
                        .window(MONDAY, MONDAY)
                        .cases(two())
                        .interpreters(interpreter("I1").at("UTR", "ZEV")),
                hearing("C2").on(morning(0)).at("ZEV").by("O2").in("R2"));
        add(
                "the officer is elsewhere that day",
                twoLocations()
                        .window(MONDAY, MONDAY)
                        .cases(two())
                        .officers(officer("O1").at("UTR", "ZEV"))
                        .interpreters(interpreter("I1"), interpreter("I2").at("ZEV")),
                hearing("C2").on(morning(0)).at("ZEV").by("O1").with("I2").in("R2"));
    }

    private static List<AsylumCase> two() {
        return List.of(c1().build(), asylumCase("C2").at("ZEV").build());
    }

    private static GivenCaseload twoLocations() {
        return caseload()
                .locations(location("UTR"), location("ZEV"))
                .officers(officer("O1"), officer("O2").at("ZEV"))
                .rooms(room("R1"), room("R2").at("ZEV"));
    }

    private void turns() {
        add(
                "the interpreter taken all day",
                monday().cases(3).officers(officer("O1"), officer("O2")).rooms(room("R1"), room("R2")),
                hearing("C2").on(morning(0)).by("O2").in("R2"),
                hearing("C3").on(afternoon(0)).by("O2").in("R2"));
        add(
                "the officer taken all day",
                monday().cases(3)
                        .interpreters(interpreter("I1"), interpreter("I2"))
                        .rooms(room("R1"), room("R2")),
                hearing("C2").on(morning(0)).with("I2").in("R2"),
                hearing("C3").on(afternoon(0)).with("I2").in("R2"));
        add(
                "the week of the officer full",
                caseload().cases(3).officers(officer("O1").limit(1)),
                hearing("C2").on(morning(0)),
                hearing("C3").on(morning(7)));
        add("a place nobody uses", caseload());
    }

    private void promises() {
        add("planned in time", caseload(), hearing("C1").on(morning(0)));
        add(
                "a horizon that passed before the window",
                caseload().cases(priority(LocalDate.of(2026, 10, 5))),
                hearing("C1"));
        add(
                "late because the interpreter was away",
                caseload()
                        .cases(priority(LocalDate.of(2026, 11, 4)))
                        .interpreters(interpreter("I1")
                                .awayOn(MONDAY)
                                .awayOn(MONDAY.plusDays(1))
                                .awayOn(MONDAY.plusDays(2))),
                hearing("C1").on(morning(3)));
        add(
                "late though there is a place in time",
                caseload().cases(priority(LocalDate.of(2026, 11, 4))),
                hearing("C1").on(morning(3)));
    }

    private static GivenCase priority(LocalDate registrationHearing) {
        return c1().queue("priority").registrationHearingOn(registrationHearing);
    }
}
