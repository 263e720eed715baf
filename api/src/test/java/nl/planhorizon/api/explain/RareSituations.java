package nl.planhorizon.api.explain;

import static nl.planhorizon.solver.testing.Given.MONDAY;
import static nl.planhorizon.solver.testing.Given.afternoon;
import static nl.planhorizon.solver.testing.Given.asylumCase;
import static nl.planhorizon.solver.testing.Given.caseload;
import static nl.planhorizon.solver.testing.Given.hearing;
import static nl.planhorizon.solver.testing.Given.interpreter;
import static nl.planhorizon.solver.testing.Given.morning;
import static nl.planhorizon.solver.testing.Given.officer;
import static nl.planhorizon.solver.testing.Given.policy;
import static nl.planhorizon.solver.testing.Given.room;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.planhorizon.api.explain.Situations.Situation;
import nl.planhorizon.solver.domain.calendar.WeekPattern;
import nl.planhorizon.solver.domain.cases.Sex;
import nl.planhorizon.solver.domain.resources.Level;
import nl.planhorizon.solver.testing.Given;
import nl.planhorizon.solver.testing.given.GivenCase;
import nl.planhorizon.solver.testing.given.GivenCaseload;
import nl.planhorizon.solver.testing.given.GivenHearing;

/** More hand-made situations of case C1: fixed hearings, holidays, families, shares of a queue, several things at once. */
final class RareSituations {

    private static final LocalDate THURSDAY = MONDAY.plusDays(3);

    private final Map<String, Situation> all = new LinkedHashMap<>();

    private RareSituations() {
        fixed();
        holidays();
        families();
        shares();
        together();
    }

    static Map<String, Situation> all() {
        return new RareSituations().all;
    }

    private void add(String name, GivenCaseload caseload, GivenHearing... plan) {
        all.put(name, new Situation(caseload, Given.plan(plan)));
    }

    private static GivenCase c1() {
        return asylumCase("C1");
    }

    /** Its horizon ends on Wednesday 2 December. */
    private static GivenCase hurried() {
        return c1().queue("priority").registrationHearingOn(LocalDate.of(2026, 11, 4));
    }

    private void fixed() {
        var late = hearing("C1").on(morning(3));
        add(
                "late, and handed over in person",
                caseload().asOf(THURSDAY.minusDays(1)).cases(hurried()).standing(late.handedOver()),
                late);
        add("late, and pinned", caseload().cases(hurried()).standing(late.pinned()), late);
        add(
                "late, published and too near to be moved",
                caseload().cases(hurried()).standing(late.published()),
                late);
    }

    private void holidays() {
        add("a window of one holiday", caseload().window(MONDAY, MONDAY).holiday(MONDAY));
        add(
                "holidays on all days of the officer",
                caseload()
                        .holiday(MONDAY)
                        .holiday(MONDAY.plusDays(7))
                        .officers(officer("O1").works(new WeekPattern(0b11))));
    }

    private void families() {
        add(
                "the rest of the family is heard",
                caseload().cases(c1().family("F1"), asylumCase("C2").family("F1")),
                hearing("C2").on(morning(0)));
        add(
                "the rest of the family takes the only officer",
                caseload()
                        .window(MONDAY, MONDAY)
                        .cases(
                                c1().family("F1"),
                                asylumCase("C2").family("F1"),
                                asylumCase("C3").family("F1")),
                hearing("C2").on(morning(0)),
                hearing("C3").on(afternoon(0)));
    }

    private void shares() {
        add(
                "all sessions go to the share of old cases",
                caseload()
                        .window(MONDAY, MONDAY)
                        .policy(policy().regularShares(100, 0))
                        .cases(
                                c1(),
                                asylumCase("C2").appliedOn(LocalDate.of(2024, 1, 1)),
                                asylumCase("C3").appliedOn(LocalDate.of(2024, 1, 1))),
                hearing("C2").on(morning(0)),
                hearing("C3").on(afternoon(0)));
    }

    private void together() {
        add(
                "interpreter and officer never on the same day, both of the sex asked for",
                caseload()
                        .cases(c1().speaks(Level.B2, "ckb").wishes(Sex.FEMALE).needsSkill("minor"))
                        .interpreters(interpreter("I1")
                                .sex(Sex.FEMALE)
                                .speaks(Level.B2, "ckb")
                                .works(new WeekPattern(0b11)))
                        .officers(officer("O1").sex(Sex.FEMALE).skills("minor").works(new WeekPattern(1023 & ~0b11))));
        add(
                "no room when the interpreter is there",
                caseload()
                        .interpreters(interpreter("I1").works(new WeekPattern(0b11)))
                        .rooms(room("R1").closedOn(MONDAY).closedOn(MONDAY.plusDays(7))));
        add(
                "rested only after the medical advice has expired",
                caseload().cases(c1().registrationHearingOn(MONDAY).medical(null, THURSDAY)));
    }
}
