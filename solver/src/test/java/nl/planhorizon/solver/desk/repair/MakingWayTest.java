package nl.planhorizon.solver.desk.repair;

import static nl.planhorizon.solver.testing.Given.MONDAY;
import static nl.planhorizon.solver.testing.Given.afternoon;
import static nl.planhorizon.solver.testing.Given.asylumCase;
import static nl.planhorizon.solver.testing.Given.caseload;
import static nl.planhorizon.solver.testing.Given.hearing;
import static nl.planhorizon.solver.testing.Given.interpreter;
import static nl.planhorizon.solver.testing.Given.morning;
import static nl.planhorizon.solver.testing.Given.officer;
import static nl.planhorizon.solver.testing.Given.plan;
import static nl.planhorizon.solver.testing.Given.room;
import static nl.planhorizon.solver.testing.Given.urgentCase;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.planhorizon.solver.desk.HearingChange;
import nl.planhorizon.solver.desk.PlanDesk;
import nl.planhorizon.solver.testing.given.GivenCase;
import nl.planhorizon.solver.testing.given.GivenCaseload;
import org.junit.jupiter.api.Test;

/** An urgent case that must be heard on the first Monday; regular cases have both halves of it. */
class MakingWayTest {

    private static final Wanted ON_MONDAY = new Wanted("U", MONDAY, null);

    private final GivenCaseload office = caseload().cases(urgent(), regular("C1"), regular("C2"));

    private static GivenCase urgent() {
        return urgentCase("U", MONDAY);
    }

    private static GivenCase regular(String id) {
        return asylumCase(id).appliedOn(LocalDate.of(2026, 9, id.charAt(1) - '0'));
    }

    private static PlanDesk full(GivenCaseload caseload) {
        return PlanDesk.of(
                caseload.build(),
                plan(hearing("C1").on(morning(0)), hearing("C2").on(afternoon(0))));
    }

    private static List<Way> ways(PlanDesk desk, Wanted wanted) {
        return all(new MakingWay(desk, wanted, any -> true));
    }

    private static List<Way> all(MakingWay making) {
        List<Way> all = new ArrayList<>();
        making.ways().forEachRemaining(all::add);
        return all;
    }

    @Test
    void aLessUrgentHearingMakesWayAndIsHeardElsewhere() {
        var desk = full(office);

        var way = ways(desk, ON_MONDAY).get(0);

        assertThat(way.hearing().firstDay()).isEqualTo(MONDAY);
        assertThat(way.others()).isNotEmpty().allSatisfy(change -> assertThat(change.after())
                .isNotNull());
        assertThat(way.cost()).isNegative();
    }

    @Test
    void whoComesLaterInTheQueueMakesWayAndWhoComesFirstDoesNot() {
        var desk = full(office);

        var way = ways(desk, ON_MONDAY).get(0);

        assertThat(way.others()).extracting(HearingChange::caseId).containsExactly("C2");
    }

    @Test
    void theCostIsThatOfThePlanAfterwards() {
        var desk = full(office);
        var way = ways(desk, ON_MONDAY).get(0);

        var moved = way.others().get(0);
        long there = desk.judge(Objects.requireNonNull(moved.after())).cost().total();
        var after = desk.move(Objects.requireNonNull(moved.after())).desk();
        assertThat(way.cost())
                .isEqualTo(there + after.judge(way.hearing()).cost().total());
    }

    @Test
    void nobodyWhoWasToldOrIsPinnedMakesWay() {
        var told = full(office.standing(
                hearing("C1").on(morning(0)).published(),
                hearing("C2").on(afternoon(0)).published()));
        var pinned = full(office.standing(
                hearing("C1").on(morning(0)).pinned(),
                hearing("C2").on(afternoon(0)).published()));

        assertThat(ways(told, ON_MONDAY)).isEmpty();
        assertThat(ways(pinned, ON_MONDAY)).isEmpty();
    }

    @Test
    void whatHasToStayForAnotherReasonStays() {
        var ways = all(new MakingWay(
                full(office), ON_MONDAY, hearing -> !hearing.caseId().equals("C2")));

        assertThat(ways).allSatisfy(way -> assertThat(way.others())
                .extracting(HearingChange::caseId)
                .doesNotContain("C2"));
    }

    @Test
    void aCaseThatIsAsUrgentMakesNoWay() {
        var equal = caseload().cases(urgent(), urgentCase("C1", MONDAY), urgentCase("C2", MONDAY));

        assertThat(ways(full(equal), ON_MONDAY)).isEmpty();
    }

    @Test
    void nobodyLosesAPromiseForIt() {
        var promised = caseload()
                .cases(
                        urgent(),
                        urgentCase("C1", MONDAY.plusDays(1)).appliedOn(LocalDate.of(2026, 10, 2)),
                        urgentCase("C2", MONDAY.plusDays(1)).appliedOn(LocalDate.of(2026, 10, 2)));

        assertThat(ways(full(promised), ON_MONDAY)).isNotEmpty().allSatisfy(way -> assertThat(way.others())
                .allSatisfy(change -> assertThat(
                                Objects.requireNonNull(change.after()).firstDay())
                        .isEqualTo(MONDAY.plusDays(1))));
    }

    /** U is heard on Tuesday morning, where F is published and for that has the afternoon; regular cases fill Monday. */
    @Test
    void aCaseForWhichAFrozenHearingIsAwayStays() {
        var displacing = caseload()
                .cases(urgent(), regular("C1"), regular("C2"), regular("F3"))
                .standing(hearing("F3").on(morning(1)).published());
        var desk = PlanDesk.of(
                displacing.build(),
                plan(
                        hearing("C1").on(morning(0)),
                        hearing("C2").on(afternoon(0)),
                        hearing("U").on(morning(1)),
                        hearing("F3").on(afternoon(1))));

        assertThat(ways(desk, ON_MONDAY)).isEmpty();
    }

    @Test
    void whoeverHasNoOtherPlaceMakesNoWay() {
        var oneDay = office.window(MONDAY, MONDAY);

        assertThat(ways(full(oneDay), ON_MONDAY)).isEmpty();
    }

    @Test
    void withTheOfficerOfTheFirstHearingIfThatCanBe() {
        var two = office.officers(officer("O1"), officer("O2"))
                .interpreters(interpreter("I1"), interpreter("I2"))
                .rooms(room("R1"), room("R2"));
        var desk = PlanDesk.of(
                two.build(),
                plan(
                        hearing("C1").on(morning(0)).by("O2"),
                        hearing("C2").on(afternoon(0)).by("O2")));

        var same = new Wanted("U", MONDAY, "O2");

        assertThat(ways(desk, same))
                .isNotEmpty()
                .allMatch(way -> way.hearing().officer().equals("O2"));
    }

    @Test
    void aCaseThatIsNotReadyIsNotHeard() {
        var notReady = caseload().cases(urgent().readyOn(null), regular("C1"), regular("C2"));

        assertThat(ways(full(notReady), ON_MONDAY)).isEmpty();
    }

    @Test
    void inTimeIsWithinTheHorizonOrSoonWhereThatCanNoLongerBe() {
        var desk = full(office);
        var passed = full(caseload().cases(urgentCase("U", MONDAY.minusDays(20)), regular("C1"), regular("C2")));

        assertThat(Wanted.inTime(desk, "U", 14).until()).isEqualTo(MONDAY);
        assertThat(Wanted.inTime(passed, "U", 14).until()).isEqualTo(MONDAY.plusDays(14));
        assertThat(Wanted.inTime(desk, "C1", 14).until()).isAfter(MONDAY.plusDays(14));
        assertThat(Wanted.soon(desk, "C1", 14, "O1")).isEqualTo(new Wanted("C1", MONDAY.plusDays(7), "O1"));
        assertThat(Wanted.soon(desk, "U", 14, null).until()).isEqualTo(MONDAY);
    }
}
