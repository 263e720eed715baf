package nl.planhorizon.solver.rules;

import static nl.planhorizon.solver.testing.Given.MONDAY;
import static nl.planhorizon.solver.testing.Given.afternoon;
import static nl.planhorizon.solver.testing.Given.asylumCase;
import static nl.planhorizon.solver.testing.Given.caseload;
import static nl.planhorizon.solver.testing.Given.hearing;
import static nl.planhorizon.solver.testing.Given.location;
import static nl.planhorizon.solver.testing.Given.morning;
import static nl.planhorizon.solver.testing.Given.officer;
import static nl.planhorizon.solver.testing.Given.policy;

import java.util.List;
import nl.planhorizon.solver.catalogue.Rule;
import nl.planhorizon.solver.domain.calendar.AvailabilityException;
import nl.planhorizon.solver.domain.calendar.AvailabilityException.Reason;
import nl.planhorizon.solver.domain.calendar.DateRange;
import nl.planhorizon.solver.domain.calendar.Half;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class OfficerRulesTest {

    @Nested
    class DoubleBooked {

        private final RuleCheck rule = new RuleCheck(OfficerRules::doubleBooked);

        @Test
        void countsEveryHearingBeyondTheFirst() {
            rule.given(caseload().cases(3), hearing("C1"), hearing("C2"), hearing("C3"))
                    .penalizesBy(2);
        }

        @Test
        void saysWhoIsBookedTwice() {
            rule.given(caseload().cases(2), hearing("C2"), hearing("C1"))
                    .justifiesWith(new Breach(
                            Rule.OFFICER_DOUBLE_BOOKED,
                            List.of("C1", "C2"),
                            1,
                            "O1 has 2 hearings on 2026-11-30 morning."));
        }

        @Test
        void allowsTheOtherHalfOfTheDay() {
            rule.given(caseload().cases(2), hearing("C1"), hearing("C2").on(afternoon(0)))
                    .penalizesBy(0);
        }

        @Test
        void occupiesTheMentorWhileTheTraineeHears() {
            var team = caseload().cases(2).officers(officer("O1"), officer("O2").mentoredBy("O1"));

            rule.given(team, hearing("C1").by("O1"), hearing("C2").by("O2")).penalizesBy(1);
        }

        @Test
        void ignoresUnplannedCases() {
            rule.given(caseload().cases(2), hearing("C1")).penalizesBy(0);
        }
    }

    @Nested
    class Unavailable {

        private final RuleCheck rule = new RuleCheck(OfficerRules::unavailable);

        @Test
        void countsEverySession() {
            rule.given(
                            caseload().officers(officer("O1").awayOn(MONDAY)),
                            hearing("C1").on(morning(0), afternoon(0)))
                    .penalizesBy(2);
        }

        @Test
        void countsTheMentorToo() {
            var team = caseload()
                    .officers(
                            officer("O1").awayOn(MONDAY),
                            officer("O2").awayOn(MONDAY).mentoredBy("O1"));

            rule.given(team, hearing("C1").by("O2")).penalizesBy(2);
        }

        @Test
        void allowsTheDayAfterLeave() {
            rule.given(
                            caseload().officers(officer("O1").awayOn(MONDAY)),
                            hearing("C1").on(morning(1)))
                    .penalizesBy(0);
        }

        @Test
        void allowsTheHalfThatIsNotTaken() {
            var afternoonOff = new AvailabilityException(DateRange.day(MONDAY), Half.AFTERNOON, Reason.TRAINING);

            rule.given(caseload().officers(officer("O1").except(afternoonOff)), hearing("C1"))
                    .penalizesBy(0);
        }

        @Test
        void ignoresUnplannedCases() {
            rule.given(caseload().officers(officer("O1").awayOn(MONDAY))).penalizesBy(0);
        }
    }

    @Nested
    class Elsewhere {

        private final RuleCheck rule = new RuleCheck(OfficerRules::elsewhere);

        @Test
        void countsALocationThatIsNotTheOfficersOwn() {
            rule.given(caseload().officers(officer("O1").at("ZEV")), hearing("C1"))
                    .penalizesBy(1);
        }

        @Test
        void countsALocationThatIsNotTheMentorsOwn() {
            var team =
                    caseload().officers(officer("O1").at("ZEV"), officer("O2").mentoredBy("O1"));

            rule.given(team, hearing("C1").by("O2")).penalizesBy(1);
        }

        @Test
        void countsASecondLocationOnTheSameDay() {
            var two = caseload()
                    .cases(2)
                    .locations(location("UTR"), location("ZEV"))
                    .officers(officer("O1").at("UTR", "ZEV"));

            rule.given(two, hearing("C1"), hearing("C2").on(afternoon(0)).at("ZEV"))
                    .penalizesBy(1);
            rule.given(two, hearing("C1"), hearing("C2").on(morning(1)).at("ZEV"))
                    .penalizesBy(0);
        }

        @Test
        void ignoresUnplannedCases() {
            rule.given(caseload().officers(officer("O1").at("ZEV"))).penalizesBy(0);
        }
    }

    @Nested
    class Skill {

        private final RuleCheck rule = new RuleCheck(OfficerRules::skill);

        @Test
        void countsAMissingSkillOnce() {
            var demanding = asylumCase("C1").needsSkill("lgbti", "minor");

            rule.given(caseload().cases(demanding), hearing("C1")).penalizesBy(1);
            rule.given(caseload().cases(demanding).officers(officer("O1").skills("lgbti", "minor")), hearing("C1"))
                    .penalizesBy(0);
        }

        @Test
        void keepsProjectCasesForTheProjectTeam() {
            var project = caseload().cases(asylumCase("C1").queue("baa"));

            rule.given(project, hearing("C1")).penalizesBy(1);
            rule.given(project.officers(officer("O1").team("BAA")), hearing("C1"))
                    .penalizesBy(0);
        }

        @Test
        void keepsTheProjectTeamForProjectCasesUnlessLent() {
            var team = caseload().officers(officer("O1").team("BAA"));

            rule.given(team, hearing("C1")).penalizesBy(1);
            rule.given(team.policy(policy().lends("BAA")), hearing("C1")).penalizesBy(0);
        }

        @Test
        void leavesSimpleCasesToTrainees() {
            var team = caseload().officers(officer("O1"), officer("O2").mentoredBy("O1"));

            rule.given(team, hearing("C1").by("O2")).penalizesBy(1);
            rule.given(team.cases(asylumCase("C1").simple()), hearing("C1").by("O2"))
                    .penalizesBy(0);
        }

        @Test
        void judgesTheAgeOnTheHearingDay() {
            var bands = caseload().policy(policy().ageBand(12, false, "child"));

            rule.given(bands.cases(asylumCase("C1").bornOn(MONDAY.minusYears(12).plusDays(1))), hearing("C1"))
                    .penalizesBy(1);
            rule.given(bands.cases(asylumCase("C1").bornOn(MONDAY.minusYears(12))), hearing("C1"))
                    .penalizesBy(0);
        }

        @Test
        void ignoresUnplannedCases() {
            rule.given(caseload().cases(asylumCase("C1").needsSkill("lgbti"))).penalizesBy(0);
        }
    }
}
