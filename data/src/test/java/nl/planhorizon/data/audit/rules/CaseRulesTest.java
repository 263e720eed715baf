package nl.planhorizon.data.audit.rules;

import static java.util.Map.entry;
import static nl.planhorizon.data.audit.Audited.broken;
import static nl.planhorizon.solver.testing.Given.AS_OF;
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
import static org.assertj.core.api.Assertions.assertThat;

import nl.planhorizon.solver.domain.calendar.DateRange;
import nl.planhorizon.solver.domain.cases.CaseStatus;
import nl.planhorizon.solver.domain.cases.ChecklistItem;
import nl.planhorizon.solver.domain.cases.InvitationForm;
import nl.planhorizon.solver.domain.policy.Shape;
import nl.planhorizon.solver.domain.resources.Presence;
import nl.planhorizon.solver.testing.given.GivenCase;
import org.junit.jupiter.api.Test;

class CaseRulesTest {

    @Test
    void aLawyerAttendsOneHearingAtATime() {
        var shared = caseload()
                .cases(asylumCase("C1").with("L1"), asylumCase("C2").with("L1"))
                .companions(lawyer("L1"))
                .officers(officer("O1"), officer("O2"))
                .interpreters(interpreter("I1"), interpreter("I2"))
                .rooms(room("R1"), room("R2"));

        assertThat(broken(
                        shared, hearing("C1"), hearing("C2").by("O2").with("I2").in("R2")))
                .containsOnly(entry("companion-double-booked", 1));
        assertThat(broken(shared, hearing("C1"), hearing("C2").on(afternoon(0))))
                .isEmpty();
    }

    @Test
    void aRoomHoldsOneHearing() {
        var two = caseload()
                .cases(asylumCase("C1"), asylumCase("C2"))
                .officers(officer("O1"), officer("O2"))
                .interpreters(interpreter("I1"), interpreter("I2"));

        assertThat(broken(two, hearing("C1"), hearing("C2").by("O2").with("I2")))
                .containsOnly(entry("room-double-booked", 1));
    }

    @Test
    void applicantAndCompanionsAwayCountOncePerSession() {
        var away = caseload()
                .cases(asylumCase("C1").hearingType("day").awayOn(MONDAY).with("L1"))
                .companions(lawyer("L1", DateRange.day(MONDAY), DateRange.day(MONDAY.plusDays(1))));

        assertThat(broken(away, hearing("C1").on(morning(0), afternoon(0)))).containsOnly(entry("case-unavailable", 2));
        assertThat(broken(away, hearing("C1").on(morning(1), afternoon(1)))).containsOnly(entry("case-unavailable", 2));
        assertThat(broken(away, hearing("C1").on(morning(2), afternoon(2)))).isEmpty();
    }

    @Test
    void closedDaysCountPerSession() {
        var closed = caseload()
                .cases(asylumCase("C1").hearingType("day"))
                .holiday(MONDAY.plusDays(1))
                .locations(location("UTR", DateRange.day(MONDAY)));

        assertThat(broken(closed, hearing("C1").on(morning(0), afternoon(0))))
                .containsOnly(entry("location-closed", 2));
        assertThat(broken(closed, hearing("C1").on(morning(1), afternoon(1))))
                .containsOnly(entry("location-closed", 2));
        assertThat(broken(closed, hearing("C1").on(morning(2), afternoon(2)))).isEmpty();
    }

    @Test
    void daysOutsideTheWindowAreClosed() {
        assertThat(broken(caseload(), hearing("C1").on(morning(11)))).isEmpty();
        assertThat(broken(caseload(), hearing("C1").on(morning(14)))).containsOnly(entry("location-closed", 1));
    }

    @Test
    void onlyAllowedLocations() {
        assertThat(broken(caseload().cases(asylumCase("C1").at("ZEV")), hearing("C1")))
                .containsOnly(entry("location-not-allowed", 1));
    }

    @Test
    void aRoomMustSuit() {
        var plain = caseload().locations(location("UTR"), location("ZEV"));
        var video = caseload().interpreters(interpreter("I1").remote(Presence.VIDEO));

        assertThat(broken(plain.rooms(room("R1").at("ZEV")), hearing("C1"))).containsOnly(entry("room-unsuitable", 1));
        assertThat(broken(plain.rooms(room("R1").closedOn(MONDAY)), hearing("C1")))
                .containsOnly(entry("room-unsuitable", 1));
        assertThat(broken(plain.rooms(room("R1").closedOn(MONDAY.plusDays(1))), hearing("C1")))
                .isEmpty();
        assertThat(broken(video.rooms(room("R1").withoutVideo()), hearing("C1")))
                .containsOnly(entry("room-unsuitable", 1));
        assertThat(broken(video.rooms(room("R1")), hearing("C1"))).isEmpty();
    }

    @Test
    void aChildIsHeardInTheChildRoom() {
        var child =
                caseload().cases(asylumCase("C1").bornOn(MONDAY.minusYears(10))).policy(policy().ageBand(12, true));

        assertThat(broken(child, hearing("C1"))).containsOnly(entry("room-unsuitable", 1));
        assertThat(broken(child.rooms(room("R1").forChildren()), hearing("C1"))).isEmpty();
        assertThat(broken(caseload().cases(asylumCase("C1").childRoom()), hearing("C1")))
                .containsOnly(entry("room-unsuitable", 1));
    }

    @Test
    void notBeforeTheReadyDate() {
        assertThat(broken(caseload().cases(asylumCase("C1").readyOn(MONDAY.plusDays(1))), hearing("C1")))
                .containsOnly(entry("too-early", 1));
        assertThat(broken(caseload().cases(asylumCase("C1").readyOn(MONDAY)), hearing("C1")))
                .isEmpty();
    }

    @Test
    void sixFullRestDaysInTrackFourUnlessWaived() {
        GivenCase tired = asylumCase("C1").registrationHearingOn(MONDAY.minusDays(6));

        assertThat(broken(caseload().cases(tired), hearing("C1"))).containsOnly(entry("too-early", 1));
        assertThat(broken(caseload().cases(tired), hearing("C1").on(morning(1))))
                .isEmpty();
        assertThat(broken(caseload().cases(tired).policy(policy().waives("UTR", "SYR", false)), hearing("C1")))
                .isEmpty();
        assertThat(broken(caseload().cases(tired).policy(policy().waives("ZEV", null, false)), hearing("C1")))
                .containsOnly(entry("too-early", 1));
        assertThat(broken(caseload().cases(tired).policy(policy().waives(null, null, true)), hearing("C1")))
                .containsOnly(entry("too-early", 1));
        assertThat(broken(
                        caseload()
                                .cases(tired.nuisanceOn(AS_OF))
                                .policy(policy().waives(null, "SYR", true, DateRange.day(MONDAY))),
                        hearing("C1")))
                .isEmpty();
        assertThat(broken(caseload().cases(tired.track(2)), hearing("C1"))).isEmpty();
    }

    @Test
    void invitedInTimeUnlessItStoodThere() {
        var late = caseload().asOf(MONDAY.minusDays(2));
        var standing =
                caseload().asOf(MONDAY.minusDays(2)).standing(hearing("C1").published());

        assertThat(broken(late, hearing("C1"))).containsOnly(entry("too-early", 1));
        assertThat(broken(late.cases(asylumCase("C1").invitedBy(InvitationForm.IN_PERSON)), hearing("C1")))
                .isEmpty();
        assertThat(broken(standing, hearing("C1"))).isEmpty();
        assertThat(broken(standing, hearing("C1").on(afternoon(0)))).containsEntry("too-early", 1);
    }

    @Test
    void onlyReadyCases() {
        assertThat(broken(caseload().cases(asylumCase("C1").missing(ChecklistItem.TRACK)), hearing("C1")))
                .containsOnly(entry("not-ready", 1));
        assertThat(broken(caseload().cases(asylumCase("C1").status(CaseStatus.HEARD)), hearing("C1")))
                .containsOnly(entry("not-ready", 1));
        assertThat(broken(caseload().cases(asylumCase("C1").readyOn(null)), hearing("C1")))
                .containsOnly(entry("not-ready", 1));
    }

    @Test
    void medicalAdviceHoldsUntilItsLastDay() {
        var until = caseload().cases(asylumCase("C1").medical(null, MONDAY));

        assertThat(broken(until, hearing("C1"))).isEmpty();
        assertThat(broken(until, hearing("C1").on(morning(1)))).containsOnly(entry("medical-expired", 1));
    }

    @Test
    void medicalAdviceMayChangeTheShape() {
        var limited = caseload().cases(asylumCase("C1").hearingType("day").medical(Shape.split(2), null));

        assertThat(broken(limited, hearing("C1").on(morning(0), morning(1)))).isEmpty();
        assertThat(broken(limited, hearing("C1").on(morning(0), afternoon(0)))).containsOnly(entry("shape", 1));
    }

    @Test
    void aDayIsMorningAndAfternoon() {
        var day = caseload().cases(asylumCase("C1").hearingType("day"));

        assertThat(broken(day, hearing("C1").on(morning(0), afternoon(0)))).isEmpty();
        assertThat(broken(day, hearing("C1").on(afternoon(0), morning(1)))).containsOnly(entry("shape", 1));
        assertThat(broken(day, hearing("C1"))).containsOnly(entry("shape", 1));
    }

    @Test
    void twoDaysFollowEachOtherAmongTheOpenDays() {
        var twoDays = caseload().cases(asylumCase("C1").hearingType("long")).holiday(MONDAY.plusDays(1));

        assertThat(broken(twoDays, hearing("C1").on(morning(4), afternoon(4), morning(7), afternoon(7))))
                .isEmpty();
        assertThat(broken(twoDays, hearing("C1").on(morning(0), afternoon(0), morning(2), afternoon(2))))
                .isEmpty();
        assertThat(broken(twoDays, hearing("C1").on(morning(2), afternoon(2), morning(4), afternoon(4))))
                .containsOnly(entry("shape", 1));
        assertThat(broken(twoDays, hearing("C1").on(morning(2), morning(3), morning(4), morning(7))))
                .containsOnly(entry("shape", 1));
    }

    @Test
    void aSplitHearingLiesWithinFiveOpenDays() {
        var split = caseload().cases(asylumCase("C1").hearingType("child"));

        assertThat(broken(split, hearing("C1").on(morning(0), afternoon(4)))).isEmpty();
        assertThat(broken(split, hearing("C1").on(morning(1), afternoon(7)))).isEmpty();
        assertThat(broken(split, hearing("C1").on(morning(0), morning(7)))).containsOnly(entry("shape", 1));
        assertThat(broken(split, hearing("C1").on(morning(0), afternoon(0)))).containsOnly(entry("shape", 1));
        assertThat(broken(split.holiday(MONDAY.plusDays(4)), hearing("C1").on(morning(0), morning(7))))
                .isEmpty();
    }
}
