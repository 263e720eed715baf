package nl.planhorizon.data.audit.fairness;

import static java.util.Map.entry;
import static nl.planhorizon.data.audit.Audited.report;
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
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import nl.planhorizon.data.audit.Witness;
import nl.planhorizon.data.audit.figures.FairnessFigures;
import nl.planhorizon.data.audit.figures.FairnessFigures.Group;
import nl.planhorizon.solver.domain.calendar.Half;
import nl.planhorizon.solver.domain.calendar.WeekPattern;
import nl.planhorizon.solver.domain.policy.Setting;
import nl.planhorizon.solver.domain.resources.Level;
import nl.planhorizon.solver.testing.given.GivenCase;
import nl.planhorizon.solver.testing.given.GivenCaseload;
import nl.planhorizon.solver.testing.given.GivenHearing;
import org.junit.jupiter.api.Test;

/** C1 applied before C2; the interpreter works on two Monday mornings, so that there are two places: weeks one and two. */
class FairnessTest {

    private static final LocalDate OLD = LocalDate.of(2026, 9, 1);
    private static final LocalDate YOUNG = LocalDate.of(2026, 9, 2);
    private static final WeekPattern MONDAYS = WeekPattern.NONE.with(DayOfWeek.MONDAY, Half.MORNING);

    private static GivenCase older() {
        return asylumCase("C1").appliedOn(OLD);
    }

    private static GivenCase younger() {
        return asylumCase("C2").appliedOn(YOUNG);
    }

    private static GivenCaseload twoPlaces(GivenCase... cases) {
        return caseload()
                .cases(cases)
                .interpreters(interpreter("I1").works(MONDAYS))
                .officers(officer("O1"));
    }

    private static GivenHearing weekOne(String caseId) {
        return hearing(caseId).on(morning(0));
    }

    private static GivenHearing weekTwo(String caseId) {
        return hearing(caseId).on(morning(7));
    }

    private static FairnessFigures fairness(GivenCaseload caseload, GivenHearing... hearings) {
        return report(caseload.build(), hearings).fairness();
    }

    @Test
    void inOrderNobodyIsOvertaken() {
        var fair = fairness(twoPlaces(older(), younger()), weekOne("C1"), weekTwo("C2"));

        assertThat(fair.overtakes()).isZero();
        assertThat(fair.overtakenPairs()).isZero();
        assertThat(fair.overtakesUnexplained()).isZero();
        assertThat(fair.overtakesByCode()).isEmpty();
    }

    @Test
    void alikeCasesOutOfOrderAreUnexplained() {
        var report = report(twoPlaces(older(), younger()).build(), weekOne("C2"), weekTwo("C1"));

        assertThat(report.fairness().overtakes()).isEqualTo(1);
        assertThat(report.fairness().overtakesUnexplained()).isEqualTo(1);
        assertThat(report.fairness().overtakesByCode()).containsOnly(entry("unexplained", 1));
        assertThat(report.witness())
                .extracting(Witness::toString)
                .containsExactly("first-in-first-out: case C1 is overtaken by C2 without explanation");
        assertThat(report.isClean()).isFalse();
    }

    @Test
    void anUnplannedCaseIsOvertakenByAllThatCameLater() {
        var fair = fairness(
                twoPlaces(older(), younger(), asylumCase("C3").appliedOn(YOUNG)), weekOne("C2"), weekTwo("C3"));

        assertThat(fair.overtakes()).isEqualTo(1);
        assertThat(fair.overtakenPairs()).isEqualTo(2);
    }

    @Test
    void equalKeysNeverOvertake() {
        assertThat(fairness(twoPlaces(older(), younger().appliedOn(OLD)), weekOne("C2"))
                        .overtakes())
                .isZero();
    }

    @Test
    void theSameDayIsNoOvertake() {
        var wholeMonday = caseload().cases(older(), younger());

        assertThat(fairness(wholeMonday, hearing("C2"), hearing("C1").on(afternoon(0)))
                        .overtakes())
                .isZero();
    }

    @Test
    void onlyInsideAQueue() {
        assertThat(fairness(twoPlaces(older(), younger().queue("track-2")), weekOne("C2"), weekTwo("C1"))
                        .overtakes())
                .isZero();
    }

    @Test
    void queuesWithAHorizonGoByHorizonDate() {
        var first =
                asylumCase("C1").queue("priority").appliedOn(YOUNG).registrationHearingOn(LocalDate.of(2026, 10, 5));
        var second = asylumCase("C2").queue("priority").appliedOn(OLD).registrationHearingOn(LocalDate.of(2026, 10, 6));

        assertThat(fairness(twoPlaces(first, second), weekOne("C2"), weekTwo("C1"))
                        .overtakesByCode())
                .containsOnly(entry("unexplained", 1));
        assertThat(fairness(twoPlaces(first, second), weekOne("C1"), weekTwo("C2"))
                        .overtakes())
                .isZero();
    }

    @Test
    void anotherShapeExplains() {
        var fair = fairness(twoPlaces(older().hearingType("day"), younger()), weekOne("C2"));

        assertThat(fair.overtakesByCode()).containsOnly(entry("shape", 1));
        assertThat(fair.overtakesUnexplained()).isZero();
        assertThat(fair.overtakenGroups()).containsExactly(new Group("day", false, 1, 129));
    }

    @Test
    void aHardRuleExplains() {
        var fair = fairness(twoPlaces(older().needsSkill("minor"), younger()), weekOne("C2"));

        assertThat(fair.overtakesByCode()).containsOnly(entry("officer-skill", 1));
        assertThat(fair.overtakesUnexplained()).isZero();
    }

    @Test
    void theFirstBrokenRuleOfTheCatalogueIsTheCode() {
        var fair = fairness(
                twoPlaces(older().needsSkill("minor").speaks(Level.B2, "ti").at("ZEV"), younger()), weekOne("C2"));

        assertThat(fair.overtakesByCode()).containsOnly(entry("officer-skill", 1));
    }

    @Test
    void aHardRuleForTheOtherExplains() {
        var fair = fairness(twoPlaces(older(), younger().awayOn(MONDAY.plusDays(7))), weekOne("C2"), weekTwo("C1"));

        assertThat(fair.overtakesByCode()).containsOnly(entry("case-unavailable", 1));
    }

    @Test
    void anotherInterpreterTakesTheLanguageAsExcuseAway() {
        var languages = twoPlaces(older().speaks(Level.B2, "ti"), younger());
        var alone = fairness(languages, weekOne("C2"));
        var helped = fairness(
                languages.interpreters(
                        interpreter("I1").works(MONDAYS),
                        interpreter("I2").speaks(Level.B2, "ti").works(MONDAYS)),
                weekOne("C2"));

        assertThat(alone.overtakesByCode()).containsOnly(entry("language", 1));
        assertThat(helped.overtakesByCode()).containsOnly(entry("unexplained", 1));
    }

    @Test
    void anotherRoomTakesTheChildRoomAsExcuseAway() {
        var child = twoPlaces(older().childRoom(), younger());
        var alone = fairness(child, weekOne("C2"));
        var helped = fairness(child.rooms(room("R1"), room("R2").forChildren()), weekOne("C2"));

        assertThat(alone.overtakesByCode()).containsOnly(entry("room-unsuitable", 1));
        assertThat(helped.overtakesByCode()).containsOnly(entry("unexplained", 1));
    }

    @Test
    void aPublishedHearingThatStaysExplains() {
        var published = twoPlaces(older(), younger())
                .policy(policy().set(Setting.FROZEN_DAYS, 0))
                .standing(weekOne("C2").published());

        var fair = fairness(published, weekOne("C2"), weekTwo("C1"));

        assertThat(fair.overtakesByCode()).containsOnly(entry("published", 1));
        assertThat(fair.overtakesUnexplained()).isZero();
    }

    @Test
    void aPublishedHearingThatMovedDoesNotExplain() {
        var published = twoPlaces(older(), younger())
                .policy(policy().set(Setting.FROZEN_DAYS, 0))
                .standing(weekTwo("C2").published());

        assertThat(fairness(published, weekOne("C2"), weekTwo("C1")).overtakesByCode())
                .containsOnly(entry("unexplained", 1));
    }

    @Test
    void aFrozenHearingIsExplainedByThatItMayNotMove() {
        var frozen = twoPlaces(older(), younger()).standing(weekOne("C2").published());

        assertThat(fairness(frozen, weekOne("C2"), weekTwo("C1")).overtakesByCode())
                .containsOnly(entry("pinned-moved", 1));
    }

    @Test
    void aPinThatIsBrokenIsStillTheChoiceOfAPlanner() {
        var pinned = twoPlaces(older(), younger())
                .officers(officer("O1"), officer("O2").awayOn(MONDAY))
                .standing(weekOne("C2").by("O2").pinned());

        assertThat(fairness(pinned, weekOne("C2"), weekTwo("C1")).overtakesByCode())
                .containsOnly(entry("planner", 1));
    }

    /** C2 would miss its horizon of 3 December in week two. */
    @Test
    void aHorizonThatWouldBeMissedExplains() {
        var first = asylumCase("C1").queue("priority").registrationHearingOn(LocalDate.of(2026, 11, 4));
        var second = asylumCase("C2").queue("priority").registrationHearingOn(LocalDate.of(2026, 11, 5));

        assertThat(fairness(twoPlaces(first, second), weekOne("C2"), weekTwo("C1"))
                        .overtakesByCode())
                .containsOnly(entry("horizon", 1));
    }

    /** The terms end on 3 and 4 December; C1 is late either way. */
    @Test
    void aTermThatWouldBeMissedExplains() {
        var first = asylumCase("C1").appliedOn(LocalDate.of(2026, 6, 3));
        var second = asylumCase("C2").appliedOn(LocalDate.of(2026, 6, 4));

        assertThat(fairness(twoPlaces(first, second), weekOne("C2"), weekTwo("C1"))
                        .overtakesByCode())
                .containsOnly(entry("term", 1));
    }

    @Test
    void aFamilyThatWouldPartExplains() {
        var family = caseload()
                .cases(
                        older(),
                        younger().family("F"),
                        asylumCase("C3").appliedOn(OLD).family("F"))
                .interpreters(interpreter("I1").works(MONDAYS.with(DayOfWeek.MONDAY, Half.AFTERNOON)));

        var fair = fairness(family, hearing("C3"), hearing("C2").on(afternoon(0)), weekTwo("C1"));

        assertThat(fair.overtakesByCode()).containsOnly(entry("family", 1));
        assertThat(fair.overtakesUnexplained()).isZero();
    }
}
