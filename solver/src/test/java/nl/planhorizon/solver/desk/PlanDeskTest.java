package nl.planhorizon.solver.desk;

import static nl.planhorizon.solver.testing.Given.MONDAY;
import static nl.planhorizon.solver.testing.Given.afternoon;
import static nl.planhorizon.solver.testing.Given.asylumCase;
import static nl.planhorizon.solver.testing.Given.caseload;
import static nl.planhorizon.solver.testing.Given.hearing;
import static nl.planhorizon.solver.testing.Given.interpreter;
import static nl.planhorizon.solver.testing.Given.location;
import static nl.planhorizon.solver.testing.Given.morning;
import static nl.planhorizon.solver.testing.Given.officer;
import static nl.planhorizon.solver.testing.Given.plan;
import static nl.planhorizon.solver.testing.Given.room;
import static nl.planhorizon.solver.testing.Given.urgentCase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.planhorizon.solver.catalogue.Rule;
import nl.planhorizon.solver.desk.obstacles.Broken;
import nl.planhorizon.solver.desk.obstacles.Obstacle;
import nl.planhorizon.solver.desk.places.Wish;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.plan.Pin;
import nl.planhorizon.solver.testing.given.GivenCaseload;
import org.junit.jupiter.api.Test;

/** Two cases alike but for their age, one officer, one interpreter, one room, two weeks. */
class PlanDeskTest {

    private final GivenCaseload two = caseload()
            .cases(
                    asylumCase("C1").appliedOn(LocalDate.of(2026, 9, 1)),
                    asylumCase("C2").appliedOn(LocalDate.of(2026, 9, 2)));

    private PlanDesk desk() {
        return PlanDesk.of(two.build(), plan(hearing("C1").on(morning(0))));
    }

    @Test
    void saysWhoIsInTheWay() {
        var judgement = desk().judge(hearing("C2").on(morning(0)).build());

        assertThat(judgement.broken())
                .containsExactly(
                        new Broken(Rule.OFFICER_DOUBLE_BOOKED, 1, "O1", MONDAY, List.of("C1")),
                        new Broken(Rule.INTERPRETER_DOUBLE_BOOKED, 1, "I1", MONDAY, List.of("C1")),
                        new Broken(Rule.ROOM_DOUBLE_BOOKED, 1, "R1", MONDAY, List.of("C1")));
    }

    @Test
    void offersTheCheapestPlacesOnDifferentDays() {
        var offers = desk().bestPlaces("C2", 3);

        assertThat(offers.stream().map(offer -> offer.hearing().start()))
                .containsExactly(afternoon(0), morning(1), morning(2));
        assertThat(offers.get(0).cost().days().waiting()).isNegative();
        assertThat(offers.get(0).cost().total()).isLessThan(offers.get(1).cost().total());
    }

    @Test
    void everyCellIsLegalOrSaysWhichRuleForbidsIt() {
        var cells = desk().hold("C2").cells(Wish.NONE);

        assertThat(cells).hasSize(20);
        assertThat(cells.get(0).forbids())
                .containsExactly(Rule.OFFICER_DOUBLE_BOOKED, Rule.INTERPRETER_DOUBLE_BOOKED, Rule.ROOM_DOUBLE_BOOKED);
        assertThat(cells.stream().skip(1)).allMatch(Cell::isLegal);
    }

    @Test
    void aMoveGivesAnotherDeskAndCanBeUndone() {
        var desk = desk();
        var before = desk.plan();

        var moved = desk.move(hearing("C1").on(morning(3)).build());

        assertThat(desk.plan()).isEqualTo(before);
        assertThat(moved.desk().plan()).isEqualTo(plan(hearing("C1").on(morning(3))));
        assertThat(moved.desk().apply(moved.undo()).desk().plan()).isEqualTo(before);
        assertThatThrownBy(() -> desk.apply(moved.undo())).hasMessageContaining("not where the change starts from");
    }

    @Test
    void refusesAMoveThatBreaksARule() {
        assertThatThrownBy(() -> desk().move(hearing("C2").on(morning(0)).build()))
                .hasMessageContaining("C2 cannot be heard there");
    }

    @Test
    void aCaseTakenOutLeavesItsPlaceToOthers() {
        var empty = desk().unplan("C1");

        assertThat(empty.desk().plan().hearings()).isEmpty();
        assertThat(empty.desk().bestPlaces("C2", 1).get(0).hearing().start()).isEqualTo(morning(0));
    }

    @Test
    void aPinnedCaseStaysUntilThePinIsTakenOut() {
        var pinned = desk().pin("C1", new Pin("P1", "as agreed"));

        var elsewhere = hearing("C1").on(morning(1)).build();
        assertThat(pinned.judge(elsewhere).broken().stream().map(Broken::rule)).containsExactly(Rule.PINNED_MOVED);
        assertThat(pinned.unpin("C1").judge(elsewhere).isLegal()).isTrue();
    }

    /** U is heard where F is published, which for that has the afternoon. */
    @Test
    void aCaseForWhichAFrozenHearingIsAwayCannotLeave() {
        var displacing = caseload()
                .cases(urgentCase("U", MONDAY), asylumCase("F"))
                .standing(hearing("F").on(morning(1)).published())
                .build();
        var desk = PlanDesk.of(
                displacing, plan(hearing("U").on(morning(1)), hearing("F").on(afternoon(1))));
        var monday = hearing("U").on(morning(0)).build();

        assertThat(desk.judge(monday).broken())
                .containsExactly(new Broken(Rule.PINNED_MOVED, 1, "F", null, List.of("F")));
        assertThat(desk.hold("U").isNeeded()).isTrue();
        assertThat(desk.hold("F").isNeeded()).isFalse();
        assertThat(desk.hold("U").cells(Wish.NONE).get(0).forbids()).containsExactly(Rule.PINNED_MOVED);
        assertThat(desk.bestPlaces("U", 20))
                .extracting(offer -> offer.hearing().start())
                .containsExactly(morning(1));
    }

    @Test
    void warnsOfCasesThatCouldHaveThePlaceInstead() {
        var desk = PlanDesk.of(two.build(), plan(hearing("C1").on(morning(3))));

        var overtaking = desk.hold("C2").overtaking(hearing("C2").on(morning(0)).build());

        assertThat(overtaking.overtaken()).isEqualTo(1);
        assertThat(overtaking.unexplained()).containsExactly("C1");
        assertThat(desk.hold("C2")
                        .overtaking(hearing("C2").on(morning(4)).build())
                        .overtaken())
                .isZero();
    }

    @Test
    void aCellOfAnOfficerIsLegalWithThatOfficerOnly() {
        var officers = two.officers(officer("O1"), officer("O2").awayOn(MONDAY));
        var desk = PlanDesk.of(
                officers.rooms(room("R1"), room("R2"))
                        .interpreters(interpreter("I1"), interpreter("I2"))
                        .build(),
                plan(hearing("C1").by("O1").on(morning(0))));
        var held = desk.hold("C2");

        var first = held.cells(Wish.NONE.withOfficer("O1"), morning(0)::equals).get(0);
        var second = held.cells(Wish.NONE.withOfficer("O2"), morning(0)::equals).get(0);
        var later = held.cells(Wish.NONE.withOfficer("O2"), morning(1)::equals).get(0);

        assertThat(first.blamed()).containsExactly(Obstacle.OFFICER_BUSY);
        assertThat(first.forbids()).containsExactly(Rule.OFFICER_DOUBLE_BOOKED);
        assertThat(second.blamed()).containsExactly(Obstacle.OFFICER_AWAY);
        assertThat(later.isLegal()).isTrue();
        assertThat(later.nearest()).extracting(Hearing::officer).isEqualTo("O2");
    }

    @Test
    void nobodyIsBlamedForWhatKeepsAllFromACell() {
        var away = two.cases(asylumCase("C1"), asylumCase("C2").awayOn(MONDAY));
        var desk = PlanDesk.of(away.build(), plan(hearing("C1").on(afternoon(0))));

        var cell = desk.hold("C2")
                .cells(Wish.NONE.withOfficer("O1"), morning(0)::equals)
                .get(0);

        assertThat(cell.forbids()).containsExactly(Rule.CASE_UNAVAILABLE);
        assertThat(cell.blamed()).isEmpty();
    }

    @Test
    void whoNeedsAnInterpreterIsNotHeardWithoutOne() {
        var cells = desk().hold("C2").cells(Wish.NONE.withInterpreter(Wish.NOBODY));

        assertThat(cells).hasSize(20).allSatisfy(cell -> assertThat(cell.blamed())
                .containsExactly(Obstacle.INTERPRETER_LANGUAGE));
    }

    @Test
    void aRoomHasCellsAtItsLocationOnly() {
        var places = two.locations(location("UTR"), location("BUD"))
                .rooms(room("R1"), room("R2").at("BUD"));
        var desk = PlanDesk.of(places.build(), plan(List.of()));

        assertThat(desk.hold("C1").cells(Wish.NONE.withRoom("R2")))
                .extracting(Cell::location)
                .containsOnly("BUD");
    }

    @Test
    void aWishIsKept() {
        var rooms = two.rooms(room("R1"), room("R2"));
        var desk = PlanDesk.of(rooms.build(), plan(hearing("C1").on(morning(0))));

        var offers = desk.hold("C1").bestPlaces(2, Wish.NONE.withRoom("R2"));

        assertThat(offers.stream().map(offer -> offer.hearing().room())).containsOnly("R2");
    }
}
