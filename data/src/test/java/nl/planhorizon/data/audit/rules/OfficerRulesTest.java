package nl.planhorizon.data.audit.rules;

import static java.util.Map.entry;
import static nl.planhorizon.data.audit.Audited.broken;
import static nl.planhorizon.solver.testing.Given.MONDAY;
import static nl.planhorizon.solver.testing.Given.afternoon;
import static nl.planhorizon.solver.testing.Given.asylumCase;
import static nl.planhorizon.solver.testing.Given.caseload;
import static nl.planhorizon.solver.testing.Given.hearing;
import static nl.planhorizon.solver.testing.Given.interpreter;
import static nl.planhorizon.solver.testing.Given.location;
import static nl.planhorizon.solver.testing.Given.morning;
import static nl.planhorizon.solver.testing.Given.officer;
import static nl.planhorizon.solver.testing.Given.policy;
import static nl.planhorizon.solver.testing.Given.room;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import nl.planhorizon.solver.domain.calendar.Half;
import nl.planhorizon.solver.domain.calendar.WeekPattern;
import nl.planhorizon.solver.domain.cases.Sex;
import nl.planhorizon.solver.testing.given.GivenCaseload;
import org.junit.jupiter.api.Test;

class OfficerRulesTest {

    private static GivenCaseload twoCases() {
        return caseload()
                .cases(asylumCase("C1"), asylumCase("C2"), asylumCase("C3"))
                .locations(location("UTR"), location("ZEV"))
                .interpreters(interpreter("I1"), interpreter("I2"), interpreter("I3"))
                .rooms(room("R1"), room("R2"), room("R3"));
    }

    @Test
    void theSmallestPlanBreaksNothing() {
        assertThat(broken(caseload(), hearing("C1"))).isEmpty();
    }

    @Test
    void everyUseOfAnOfficerBeyondTheFirstIsDoubleBooked() {
        var first = hearing("C1");
        var second = hearing("C2").with("I2").in("R2");
        var third = hearing("C3").with("I3").in("R3");

        assertThat(broken(twoCases(), first, second, third)).containsOnly(entry("officer-double-booked", 2));
        assertThat(broken(twoCases(), first, hearing("C2").on(afternoon(0)))).isEmpty();
    }

    @Test
    void aTraineeOccupiesTheMentor() {
        var school = twoCases()
                .cases(asylumCase("C1").simple(), asylumCase("C2"))
                .officers(officer("O1"), officer("T1").mentoredBy("O1"));

        assertThat(broken(
                        school, hearing("C1").by("T1"), hearing("C2").with("I2").in("R2")))
                .containsOnly(entry("officer-double-booked", 1));
    }

    @Test
    void aTraineeHearsSimpleCasesOnly() {
        var school = caseload().officers(officer("O1"), officer("T1").mentoredBy("O1"));

        assertThat(broken(school, hearing("C1").by("T1"))).containsOnly(entry("officer-skill", 1));
        assertThat(broken(school.cases(asylumCase("C1").simple()), hearing("C1").by("T1")))
                .isEmpty();
    }

    @Test
    void unavailabilityCountsPerSessionAndForTheMentorToo() {
        var away = caseload()
                .cases(asylumCase("C1").simple().hearingType("day"))
                .officers(
                        officer("O1").awayOn(MONDAY),
                        officer("T1").mentoredBy("O1").awayOn(MONDAY));

        assertThat(broken(away, hearing("C1").by("T1").on(morning(0), afternoon(0))))
                .containsEntry("officer-unavailable", 4);
        assertThat(broken(away, hearing("C1").by("T1").on(morning(1), afternoon(1))))
                .isEmpty();
    }

    @Test
    void anOfficerWorksAtOwnLocationsOnly() {
        var elsewhere = caseload()
                .cases(asylumCase("C1").simple().at("ZEV"))
                .officers(officer("O1"), officer("T1").mentoredBy("O1"))
                .interpreters(interpreter("I1").at("ZEV"))
                .rooms(room("R1").at("ZEV"))
                .locations(location("UTR"), location("ZEV"));

        assertThat(broken(elsewhere, hearing("C1").by("T1").at("ZEV"))).containsOnly(entry("officer-elsewhere", 2));
    }

    @Test
    void anOfficerWorksAtOneLocationADay() {
        var travelling = twoCases()
                .cases(asylumCase("C1"), asylumCase("C2").at("ZEV"))
                .officers(officer("O1").at("UTR", "ZEV"))
                .interpreters(interpreter("I1"), interpreter("I2").at("ZEV"))
                .rooms(room("R1"), room("R2").at("ZEV"));

        assertThat(broken(
                        travelling,
                        hearing("C1"),
                        hearing("C2").on(afternoon(0)).at("ZEV").with("I2").in("R2")))
                .containsOnly(entry("officer-elsewhere", 1));
        assertThat(broken(
                        travelling,
                        hearing("C1"),
                        hearing("C2").on(morning(1)).at("ZEV").with("I2").in("R2")))
                .isEmpty();
    }

    @Test
    void everySkillIsNeeded() {
        var special = caseload().cases(asylumCase("C1").needsSkill("minor", "lgbti"));

        assertThat(broken(special.officers(officer("O1").skills("minor")), hearing("C1")))
                .containsOnly(entry("officer-skill", 1));
        assertThat(broken(special.officers(officer("O1").skills("lgbti", "minor")), hearing("C1")))
                .isEmpty();
    }

    @Test
    void aQueueWithATeamIsHeardByThatTeam() {
        var project = caseload().cases(asylumCase("C1").queue("baa"));

        assertThat(broken(project, hearing("C1"))).containsOnly(entry("officer-skill", 1));
        assertThat(broken(project.officers(officer("O1").team("BAA")), hearing("C1")))
                .isEmpty();
    }

    @Test
    void aTeamHearsOtherQueuesOnlyWhenLent() {
        var project = caseload().officers(officer("O1").team("BAA"));

        assertThat(broken(project, hearing("C1"))).containsOnly(entry("officer-skill", 1));
        assertThat(broken(project.policy(policy().lends("BAA")), hearing("C1"))).isEmpty();
    }

    @Test
    void skillsGoWithTheAgeOnTheFirstHearingDay() {
        var minor = caseload()
                .cases(asylumCase("C1").bornOn(MONDAY.plusDays(1).minusYears(12)))
                .policy(policy().ageBand(18, false, "minor").ageBand(12, false, "child"));

        assertThat(broken(minor.officers(officer("O1").skills("minor")), hearing("C1")))
                .containsOnly(entry("officer-skill", 1));
        assertThat(broken(
                        minor.officers(officer("O1").skills("minor")),
                        hearing("C1").on(morning(1))))
                .isEmpty();
    }

    @Test
    void ownSexCountsOncePerHearing() {
        var wish = caseload().cases(asylumCase("C1").wishes(Sex.FEMALE));

        assertThat(broken(wish.officers(officer("O1").sex(Sex.MALE)), hearing("C1")))
                .containsOnly(entry("own-sex", 1));
        assertThat(broken(wish.interpreters(interpreter("I1").sex(null)), hearing("C1")))
                .containsOnly(entry("own-sex", 1));
        assertThat(broken(
                        wish.officers(officer("O1"))
                                .interpreters(interpreter("I1").sex(Sex.FEMALE)),
                        hearing("C1")))
                .isEmpty();
    }

    @Test
    void hearingsBeyondTheWeeklyLimitAreTooMany() {
        var two = twoCases().officers(officer("O1").limit(2));
        var first = hearing("C1");
        var second = hearing("C2").on(afternoon(0));

        assertThat(broken(two, first, second)).isEmpty();
        assertThat(broken(two, first, second, hearing("C3").on(morning(4))))
                .containsOnly(entry("officer-week-full", 1));
        assertThat(broken(two, first, second, hearing("C3").on(morning(7)))).isEmpty();
    }

    /** A short hearing on Monday reserves one session on Friday of the same week. */
    @Test
    void hearingsAndWritingFitInTheAvailableSessions() {
        var mornings = WeekPattern.NONE.with(DayOfWeek.MONDAY, Half.MORNING);

        assertThat(broken(caseload().officers(officer("O1").works(mornings)), hearing("C1")))
                .containsOnly(entry("officer-week-full", 1));
        assertThat(broken(
                        caseload().officers(officer("O1").works(mornings.with(DayOfWeek.TUESDAY, Half.MORNING))),
                        hearing("C1")))
                .isEmpty();
    }

    /** A day on Friday reserves a session on Tuesday and one on Thursday of the week after. */
    @Test
    void writingCountsInTheWeekInWhichItLies() {
        var fridays = WeekPattern.NONE.with(DayOfWeek.FRIDAY, Half.MORNING).with(DayOfWeek.FRIDAY, Half.AFTERNOON);
        var long1 = caseload()
                .cases(asylumCase("C1").hearingType("day"))
                .officers(officer("O1").works(fridays));

        assertThat(broken(long1, hearing("C1").on(morning(4), afternoon(4)))).isEmpty();
        assertThat(broken(
                        long1.cases(asylumCase("C1").hearingType("day"), asylumCase("C2")),
                        hearing("C1").on(morning(4), afternoon(4)),
                        hearing("C2").on(morning(11))))
                .containsOnly(entry("officer-week-full", 1));
    }

    @Test
    void historyFillsTheWeekButIsNotHeldAgainstThePlan() {
        var friday = hearing("C2").on(morning(-3), afternoon(-3));
        var full = twoCases()
                .cases(asylumCase("C1"), asylumCase("C2").hearingType("day"))
                .officers(officer("O1").works(WeekPattern.NONE.with(DayOfWeek.MONDAY, Half.MORNING)))
                .standing(friday.published());

        assertThat(broken(full)).isEmpty();
        assertThat(broken(full, hearing("C1"))).containsOnly(entry("officer-week-full", 2));
    }

    @Test
    void aMentorSpendsTheSessionsOfTheTrainee() {
        var one = WeekPattern.NONE.with(DayOfWeek.MONDAY, Half.MORNING).with(DayOfWeek.MONDAY, Half.AFTERNOON);
        var school = twoCases()
                .cases(asylumCase("C1").simple(), asylumCase("C2"))
                .officers(officer("O1").works(one), officer("T1").mentoredBy("O1"));

        assertThat(broken(school, hearing("C1").by("T1"), hearing("C2").on(afternoon(0))))
                .containsOnly(entry("officer-week-full", 1));
        assertThat(broken(school, hearing("C2").on(afternoon(0)))).isEmpty();
    }
}
